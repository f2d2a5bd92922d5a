using System.Text;
using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Storing;

namespace Inlogov.Graph.Seeding.Extracting;

/// <summary>Writes a seed folder: only files whose octets change are touched, and facts of articles that are gone are removed.</summary>
internal sealed class SeedWriting(string folder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes everything.</summary>
    /// <returns>The files written or removed, relative to the folder.</returns>
    public IReadOnlyList<string> Write(SeedFacts facts)
    {
        List<string> changed = [];
        Directory.CreateDirectory(Path.Combine(folder, "facts"));
        var names = facts.Articles.Select(one => $"facts/{one.Slug}.json").ToHashSet(StringComparer.Ordinal);
        foreach (var one in facts.Articles)
        {
            Write($"facts/{one.Slug}.json", FactFile.Write(one), changed);
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

        Write(RegistryFile.People, Utf8.GetBytes(RegistryFile.Write(facts.People)), changed);
        Write(RegistryFile.Organisations, Utf8.GetBytes(RegistryFile.Write(facts.Organisations)), changed);
        Write(RegistryFile.Policies, Utf8.GetBytes(RegistryFile.Write(facts.Policies)), changed);
        Write(RegistryFile.Places, Utf8.GetBytes(RegistryFile.Write(facts.Places)), changed);
        Write(RegistryFile.Documents, Utf8.GetBytes(RegistryFile.Write(facts.Documents)), changed);
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
