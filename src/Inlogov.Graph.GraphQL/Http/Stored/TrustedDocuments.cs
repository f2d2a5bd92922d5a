using System.Text.Json;

namespace Inlogov.Graph.GraphQL.Http.Stored;

/// <summary>The documents of a folder by the names that clients may call them: their hash, their file's name, their id in a manifest.</summary>
internal sealed class TrustedDocuments
{
    private const string HashPrefix = "sha256:";

    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);

    /// <summary>No documents.</summary>
    public static TrustedDocuments None => new();

    /// <summary>Reads a folder and those below it.</summary>
    /// <exception cref="InvalidDataException">A manifest is none, or two documents share a name; the message says which.</exception>
    public static TrustedDocuments Read(string folder)
    {
        var documents = new TrustedDocuments();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            switch (Path.GetExtension(file))
            {
                case ".graphql":
                    documents.Add(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file), file);
                    break;
                case ".json":
                    documents.AddManifest(file);
                    break;
            }
        }

        return documents;
    }

    /// <summary>The document that a client names, or null.</summary>
    public string? Find(string name) =>
        _byName.GetValueOrDefault(name.StartsWith(HashPrefix, StringComparison.Ordinal) ? name[HashPrefix.Length..] : name);

    /// <summary>Whether the text is one of the documents.</summary>
    public bool Contains(string text) => _byName.ContainsKey(DocumentHash.Of(text));

    private void AddManifest(string file)
    {
        try
        {
            using var manifest = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var (id, text) in Entries(manifest.RootElement))
            {
                Add(id, text, file);
            }
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InvalidDataException($"`{file}` is no manifest of documents: it has to be an object from id to text, or to have `operations` with `id` and `body`.", failure);
        }
    }

    private static IEnumerable<(string Id, string Text)> Entries(JsonElement manifest) => manifest.TryGetProperty("operations", out var operations)
        ? operations.EnumerateArray().Select(one => (one.GetProperty("id").GetString()!, one.GetProperty("body").GetString()!))
        : manifest.EnumerateObject().Select(one => (one.Name, one.Value.GetString()!));

    private void Add(string name, string text, string file)
    {
        if (!_byName.TryAdd(name, text) && _byName[name] != text)
        {
            throw new InvalidDataException($"`{file}` has a document called `{name}`, and so has another file with another text: give one of them another name.");
        }

        _byName[DocumentHash.Of(text)] = text;
    }
}
