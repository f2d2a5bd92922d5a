using System.Text;
using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Resolving;
using Inlogov.Graph.Seeding.Storing;

namespace Inlogov.Graph.Seeding.Extracting;

/// <summary>Writes a seed folder: only files whose octets change are touched, and facts of articles that are gone are removed.</summary>
internal sealed class SeedWriting(string folder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes everything.</summary>
    /// <returns>The files written or removed, relative to the folder.</returns>
    public IReadOnlyList<string> Write(IReadOnlyList<StoredArticle> articles, EntityRegistry registry, IEnumerable<DocumentEntry> documents)
    {
        List<string> changed = [];
        Directory.CreateDirectory(Path.Combine(folder, "facts"));
        var names = articles.Select(one => $"facts/{one.Facts.Slug}.json").ToHashSet(StringComparer.Ordinal);
        foreach (var one in articles)
        {
            Write($"facts/{one.Facts.Slug}.json", FactFile.Write(one.Facts), changed);
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "facts"), "*.json").Order(StringComparer.Ordinal).ToList())
        {
            var name = $"facts/{Path.GetFileName(file)}";
            if (!names.Contains(name))
            {
                File.Delete(file);
                changed.Add(name);
            }
        }

        Write(RegistryFile.People, Utf8.GetBytes(RegistryFile.Write(registry.People)), changed);
        Write(RegistryFile.Organisations, Utf8.GetBytes(RegistryFile.Write(registry.Organisations)), changed);
        Write(RegistryFile.Policies, Utf8.GetBytes(RegistryFile.Write(registry.Policies)), changed);
        Write(RegistryFile.Places, Utf8.GetBytes(RegistryFile.Write(registry.Places)), changed);
        Write(RegistryFile.Documents, Utf8.GetBytes(RegistryFile.Write(documents)), changed);
        return changed;
    }

    private void Write(string name, byte[] octets, List<string> changed)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(octets))
        {
            return;
        }

        File.WriteAllBytes(path, octets);
        changed.Add(name);
    }
}
