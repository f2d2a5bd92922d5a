using Inlogov.Graph.Testing;

namespace Inlogov.Graph.Seeder.Tests;

/// <summary>A copy of the shipped facts that a test may spoil.</summary>
internal sealed class FactsFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("facts-");

    public FactsFolder()
    {
        foreach (var file in Directory.EnumerateFiles(Workplace.Seed, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Location, Path.GetRelativePath(Workplace.Seed, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string Location => _folder.FullName;

    public string FirstFact => Directory.EnumerateFiles(Path.Combine(Location, "facts")).Order(StringComparer.Ordinal).First();

    /// <summary>Every file and its content, to see whether anything was written.</summary>
    public IReadOnlyDictionary<string, string> Snapshot() =>
        Directory.EnumerateFiles(Location, "*", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllText);

    public static void Spoil(string file, string old, string text)
    {
        var content = File.ReadAllText(file);
        var at = content.IndexOf(old, StringComparison.Ordinal);
        File.WriteAllText(file, content[..at] + text + content[(at + old.Length)..]);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
