using System.Security.Cryptography;
using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Reading;

namespace Inlogov.Graph.Seeding.Loading;

/// <summary>The texts of the user's own documents, by the SHA-256 of their octets: what quotations are cut from.</summary>
public sealed class DocumentTexts
{
    /// <summary>No documents: the graph then holds no text.</summary>
    public static readonly DocumentTexts None = new(new Dictionary<string, string>());

    private readonly IReadOnlyDictionary<string, string> _bySha256;

    private DocumentTexts(IReadOnlyDictionary<string, string> bySha256) => _bySha256 = bySha256;

    /// <summary>Reads those files of a folder that are among the documents of the facts; others are not looked into.</summary>
    /// <exception cref="IOException">The folder or a file of it cannot be read.</exception>
    public static DocumentTexts Read(string folder, IReadOnlyList<DocumentEntry> documents)
    {
        var wanted = documents.Select(document => document.Sha256).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, string> texts = new(StringComparer.OrdinalIgnoreCase);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var octets = File.ReadAllBytes(path);
            var hash = Convert.ToHexStringLower(SHA256.HashData(octets));
            if (wanted.Contains(hash) && TextDecoding.TryDecode(octets, out var text))
            {
                texts[hash] = text;
            }
        }

        return new DocumentTexts(texts);
    }

    /// <summary>How many documents have a text.</summary>
    public int Count => _bySha256.Count;

    /// <summary>The text of a document, or null where the user did not give it.</summary>
    public string? Find(DocumentEntry document) => _bySha256.GetValueOrDefault(document.Sha256);
}
