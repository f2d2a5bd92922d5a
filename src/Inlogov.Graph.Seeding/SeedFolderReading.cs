using System.Security.Cryptography;
using System.Text;
using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Sources;
using Inlogov.Graph.Seeding.Storing;

namespace Inlogov.Graph.Seeding;

/// <summary>One reading of a seed folder: every file, then the ids across files, then the entities that facts reach.</summary>
internal sealed class SeedFolderReading
{
    private readonly string _folder;
    private readonly List<SeedProblem> _problems = [];
    private readonly List<ProblemSink> _sinks = [];
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private SeedFolderReading(string folder) => _folder = folder;

    /// <summary>The whole registry beside the facts, for extraction, which must not mint an id twice.</summary>
    public static (SeedReading Reading, SeedFacts Everything) ReadAll(string folder)
    {
        if (!Directory.Exists(folder))
        {
            var problem = new SeedProblem("SEED_FOLDER_MISSING", folder, 0, string.Empty, $"The seed folder `{folder}` was not found; give the folder that holds `facts` and `entities`.");
            return (new SeedReading(SeedFacts.Empty, [problem], string.Empty), SeedFacts.Empty);
        }

        return new SeedFolderReading(folder).ReadFiles();
    }

    public static SeedReading Read(string folder) => ReadAll(folder).Reading;

    private (SeedReading Reading, SeedFacts Everything) ReadFiles()
    {
        var everything = new SeedFacts(
            ReadArticles(),
            Sorted(ReadYaml(RegistryFile.Documents, RegistryFile.ReadDocuments), one => one.Id),
            Sorted(ReadYaml(RegistryFile.People, RegistryFile.ReadPeople), one => one.Id),
            Sorted(ReadYaml(RegistryFile.Organisations, RegistryFile.ReadOrganisations), one => one.Id),
            Sorted(ReadYaml(RegistryFile.Policies, RegistryFile.ReadPolicies), one => one.Id),
            Sorted(ReadYaml(RegistryFile.Places, RegistryFile.ReadPlaces), one => one.Id),
            Sorted(ReadYaml(RegistryFile.Topics, RegistryFile.ReadTopics), one => one.Id));

        CheckDuplicates();
        CheckReferences();
        CheckArticles(everything.Articles);
        var problems = _problems
            .OrderBy(one => one.File, StringComparer.Ordinal)
            .ThenBy(one => one.Line)
            .ThenBy(one => one.Field, StringComparer.Ordinal)
            .ThenBy(one => one.Code, StringComparer.Ordinal)
            .ToList();
        return (new SeedReading(ReachedEntities.Of(everything), problems, Convert.ToHexStringLower(_hash.GetHashAndReset())), everything);
    }

    private List<ArticleFacts> ReadArticles()
    {
        var facts = Path.Combine(_folder, "facts");
        if (!Directory.Exists(facts))
        {
            _problems.Add(new SeedProblem("FILE_MISSING", "facts", 0, string.Empty, "The folder `facts` is missing; `extract` makes it."));
            return [];
        }

        List<ArticleFacts> articles = [];
        foreach (var file in Directory.EnumerateFiles(facts, "*.json").Order(StringComparer.Ordinal))
        {
            var name = $"facts/{Path.GetFileName(file)}";
            var octets = File.ReadAllBytes(file);
            Remember(name, octets);
            if (FactFile.Read(octets, NewSink(name)) is { } article)
            {
                articles.Add(article);
                CheckName(name, article);
            }
        }

        return Sorted(articles, one => one.Id);
    }

    private IReadOnlyList<T> ReadYaml<T>(string name, Func<string, ProblemSink, IReadOnlyList<T>> read)
    {
        var path = Path.Combine(_folder, name);
        if (!File.Exists(path))
        {
            _problems.Add(new SeedProblem("FILE_MISSING", name, 0, string.Empty, $"The file `{name}` is missing; `extract` makes it, or restore it."));
            return [];
        }

        var octets = File.ReadAllBytes(path);
        Remember(name, octets);
        return read(Encoding.UTF8.GetString(octets), NewSink(name));
    }

    private ProblemSink NewSink(string name)
    {
        var sink = new ProblemSink(name, _problems);
        _sinks.Add(sink);
        return sink;
    }

    private void Remember(string name, byte[] octets)
    {
        _hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{octets.Length}\n"));
        _hash.AppendData(octets);
    }

    private void CheckName(string name, ArticleFacts article)
    {
        if (article.Id != $"article:{article.Slug}" || name != $"facts/{article.Slug}.json")
        {
            _problems.Add(new SeedProblem("SLUG_MISMATCH", name, 1, "slug", $"The slug `{article.Slug}`, the id `{article.Id}` and the file's name must agree."));
        }
    }

    private void CheckDuplicates()
    {
        Dictionary<string, IdPlace> first = new(StringComparer.Ordinal);
        foreach (var place in _sinks.SelectMany(sink => sink.Defined))
        {
            if (!first.TryAdd(place.Id, place))
            {
                var other = first[place.Id];
                _problems.Add(new SeedProblem("DUPLICATE_ID", place.File, place.Line, place.Field, $"The id `{place.Id}` is already defined in {other.File}, line {other.Line}."));
            }
        }
    }

    private void CheckReferences()
    {
        var defined = _sinks.SelectMany(sink => sink.Defined).Select(place => place.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var place in _sinks.SelectMany(sink => sink.Referred).Where(place => !defined.Contains(place.Id)))
        {
            _problems.Add(new SeedProblem("DANGLING_ID", place.File, place.Line, place.Field, $"`{place.Id}` is not defined in this folder; add it to the registry or correct the id."));
        }
    }

    private void CheckArticles(IReadOnlyList<ArticleFacts> articles)
    {
        foreach (var article in articles)
        {
            foreach (var twice in article.Mentions.GroupBy(one => one.Entity, StringComparer.Ordinal).Where(group => group.Count() > 1))
            {
                _problems.Add(new SeedProblem("DUPLICATE_FACT", $"facts/{article.Slug}.json", 0, "entity", $"The article mentions `{twice.Key}` in two entries; make them one."));
            }
        }
    }

    private static List<T> Sorted<T>(IEnumerable<T> items, Func<T, string> id) => [.. items.OrderBy(id, StringComparer.Ordinal)];
}
