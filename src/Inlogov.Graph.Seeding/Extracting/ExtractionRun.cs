using System.Globalization;
using Inlogov.Graph.Identifiers;
using Inlogov.Graph.Seeding.Curating;
using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Reading;
using Inlogov.Graph.Seeding.Recognising;
using Inlogov.Graph.Seeding.Resolving;
using Inlogov.Graph.Seeding.Segmenting;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Extracting;

/// <summary>One extraction: read, cut, recognise, resolve, store.</summary>
internal sealed class ExtractionRun
{
    private readonly string _seedFolder;
    private readonly IProgress<ExtractionProgress>? _progress;
    private readonly CancellationToken _cancellation;
    private readonly List<SeedProblem> _problems = [];
    private readonly Vocabulary _vocabulary;
    private readonly SeedFacts _existing;
    private readonly Curation _curation;
    private readonly BylineReading _bylines;

    public ExtractionRun(string seedFolder, IProgress<ExtractionProgress>? progress, CancellationToken cancellation)
    {
        _seedFolder = seedFolder;
        _progress = progress;
        _cancellation = cancellation;
        _vocabulary = Vocabulary.Read(seedFolder, _problems);
        _curation = Curation.Read(seedFolder, _problems);
        _existing = _curation.Apply(SeedFolderReading.ReadAll(seedFolder).Everything);
        _bylines = new BylineReading(_vocabulary.Words);
    }

    /// <summary>Runs; where a vocabulary or a decision of curation has faults, nothing is read or written.</summary>
    public ExtractionResult Run(IReadOnlyList<string> files)
    {
        if (_problems.Count > 0)
        {
            return new ExtractionResult(0, 0, [], _problems);
        }

        List<SourceDocument> documents = [.. files.Select(file => DocumentFolder.Read(file, _problems)).OfType<SourceDocument>()];
        var groups = ArticleGroups.Of(documents.SelectMany(Cut));
        var slugs = ChooseSlugs(groups, documents);
        var readings = Recognise(groups, slugs);
        var articles = Assemble(readings, slugs, documents, out var registry);
        var facts = _curation.Apply(registry.ToFacts(_existing) with { Articles = [.. articles.Select(one => one.Facts)], Documents = [.. Documents(documents, articles)] });
        _problems.AddRange(_curation.Check(facts));
        var changed = new SeedWriting(_seedFolder).Write(facts);
        return new ExtractionResult(articles.Count(article => article.IsFromRun), documents.Count, changed, _problems);
    }

    private IEnumerable<ArticleText> Cut(SourceDocument document)
    {
        var shape = new LineShape(_vocabulary.Words);
        var biographies = new BiographyShape(_vocabulary.Words, _bylines);
        var zoning = new Zoning(shape, _bylines, biographies);
        var spans = new Segmenter(shape, _bylines, biographies).Cut(document);
        if (spans.Count == 0)
        {
            _problems.Add(new SeedProblem("NO_ARTICLES", document.Entry.Path, 0, string.Empty, $"No article was found in `{document.Entry.Path}`: no title with a byline or a biography near it."));
        }

        return spans.Select(span => zoning.Read(document, span));
    }

    /// <summary>The slug of each article; one that another article has gets <c>-2</c> and a note.</summary>
    private List<string> ChooseSlugs(List<List<ArticleText>> groups, List<SourceDocument> documents)
    {
        var given = documents.Select(document => document.Entry.Id).ToHashSet(StringComparer.Ordinal);
        var taken = _existing.Articles
            .Where(article => article.Occurrences.Any(one => !given.Contains(one.Document)))
            .ToDictionary(article => article.Slug, StringComparer.Ordinal);
        HashSet<string> used = new(StringComparer.Ordinal);
        List<string> slugs = [];
        foreach (var group in groups)
        {
            var wanted = Slug.From(group[0].Title);
            var slug = wanted;
            for (var number = 2; used.Contains(slug) || (taken.TryGetValue(slug, out var other) && !IsSame(other, group[0])); number++)
            {
                slug = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
            }

            if (slug != wanted)
            {
                _problems.Add(new SeedProblem("SLUG_TAKEN", group[0].Document.Path, group[0].StartLine, "title", $"Another article has the slug `{wanted}`; this one became `{slug}`."));
            }

            used.Add(slug);
            slugs.Add(slug);
        }

        return slugs;
    }

    private static bool IsSame(ArticleFacts known, ArticleText text) =>
        known.Title == text.Title && known.Authors.Select(author => author.Byline).SequenceEqual(text.Authors.Select(author => author.Byline), StringComparer.OrdinalIgnoreCase);

    private List<ArticleReading>[] Recognise(List<List<ArticleText>> groups, List<string> slugs)
    {
        var recogniser = new ArticleRecogniser(_vocabulary, _bylines);
        var readings = new List<ArticleReading>[groups.Count];
        var done = 0;
        Parallel.For(0, groups.Count, new ParallelOptions { CancellationToken = _cancellation }, i =>
        {
            readings[i] = [.. groups[i].Select(copy => _curation.Apply(slugs[i], recogniser.Read(copy)))];
            _progress?.Report(new ExtractionProgress(Interlocked.Increment(ref done), groups.Count, groups[i][0].Title));
        });
        return readings;
    }

    private List<StoredArticle> Assemble(List<ArticleReading>[] readings, List<string> slugs, List<SourceDocument> documents, out EntityRegistry registry)
    {
        registry = new EntityRegistry(_existing, _vocabulary.Names);
        var assembly = new FactAssembly(registry, _bylines);
        var given = documents.Select(document => document.Entry.Id).ToHashSet(StringComparer.Ordinal);
        Dictionary<string, StoredArticle> stored = new(StringComparer.Ordinal);
        for (var i = 0; i < readings.Length; i++)
        {
            var facts = assembly.Assemble(slugs[i], readings[i]);
            var other = _existing.Articles.FirstOrDefault(article => article.Slug == slugs[i]);
            stored[slugs[i]] = new StoredArticle(other is null ? facts : OtherOccurrences.Keep(facts, other, given), IsFromRun: true);
        }

        foreach (var article in _existing.Articles.Where(article => !stored.ContainsKey(article.Slug)))
        {
            if (OtherOccurrences.Without(article, given) is { } rest)
            {
                stored[article.Slug] = new StoredArticle(rest, IsFromRun: false);
            }
        }

        return [.. stored.Values.OrderBy(one => one.Facts.Id, StringComparer.Ordinal)];
    }

    /// <summary>The documents that show an article; one without articles is reported, not stored.</summary>
    private IEnumerable<DocumentEntry> Documents(List<SourceDocument> given, List<StoredArticle> articles)
    {
        var shown = articles.SelectMany(article => article.Facts.Occurrences).Select(one => one.Document).ToHashSet(StringComparer.Ordinal);
        return given.Select(document => document.Entry).Concat(_existing.Documents).DistinctBy(one => one.Id).Where(one => shown.Contains(one.Id));
    }
}
