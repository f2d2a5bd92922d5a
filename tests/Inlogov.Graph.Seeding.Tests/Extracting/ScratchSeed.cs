using Inlogov.Graph.Testing;

namespace Inlogov.Graph.Seeding.Tests.Extracting;

/// <summary>A copy of the shipped vocabularies in a folder of its own, with or without the shipped facts.</summary>
internal sealed class ScratchSeed : IDisposable
{
    public ScratchSeed(bool withFacts = false)
    {
        Folder = Directory.CreateTempSubdirectory("seed-").FullName;
        foreach (var file in Directory.EnumerateFiles(Workplace.Seed, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(Workplace.Seed, file).Replace('\\', '/');
            if (withFacts || name.StartsWith("vocabularies/", StringComparison.Ordinal) || name.StartsWith("curation/", StringComparison.Ordinal))
            {
                var target = Path.Combine(Folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }

    public string Folder { get; }

    /// <summary>Every file with its octets as text, by name.</summary>
    public SortedDictionary<string, string> Files() => Read(Folder);

    public static SortedDictionary<string, string> Read(string folder)
    {
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            files[Path.GetRelativePath(folder, file).Replace('\\', '/')] = File.ReadAllText(file);
        }

        return files;
    }

    public void Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
