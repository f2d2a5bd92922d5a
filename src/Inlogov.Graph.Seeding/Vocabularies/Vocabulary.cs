using System.Text;
using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Sources;
using Inlogov.Graph.Seeding.Storing;

namespace Inlogov.Graph.Seeding.Vocabularies;

/// <summary>What extraction knows before it reads: word lists, tables of names, given names and topics, all from <c>seed/vocabularies</c>.</summary>
internal sealed record Vocabulary(WordLists Words, IReadOnlyList<KnownName> Names, IReadOnlyList<TopicEntry> Topics)
{
    /// <summary>Reads the folder <c>vocabularies</c> of a seed folder.</summary>
    public static Vocabulary Read(string seedFolder, List<SeedProblem> problems)
    {
        var folder = Path.Combine(seedFolder, "vocabularies");
        var words = new WordLists();
        List<KnownName> names = [];
        IReadOnlyList<TopicEntry> topics = [];
        foreach (var file in Files(folder))
        {
            var name = Path.GetRelativePath(seedFolder, file).Replace('\\', '/');
            var sink = new ProblemSink(name, problems);
            if (name == RegistryFile.Topics)
            {
                topics = RegistryFile.ReadTopics(File.ReadAllText(file, Encoding.UTF8), sink);
            }
            else if (name.EndsWith(".yaml", StringComparison.Ordinal))
            {
                words.Read(File.ReadAllText(file, Encoding.UTF8), sink);
            }
            else if (name.EndsWith(".txt", StringComparison.Ordinal))
            {
                names.AddRange(new KnownTable(sink).Read(File.ReadLines(file, Encoding.UTF8)));
            }
        }

        if (topics.Count == 0)
        {
            problems.Add(new SeedProblem("FILE_MISSING", RegistryFile.Topics, 0, string.Empty, $"The vocabulary of topics, `{RegistryFile.Topics}`, is missing or empty; restore it."));
        }

        return new Vocabulary(words, names, topics);
    }

    private static List<string> Files(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]
        : [];
}
