using Inlogov.Graph.Identifiers;
using Inlogov.Graph.Seeding.Facts;

namespace Inlogov.Graph.Seeding.Scoring;

/// <summary>One comparison of facts with an annotation.</summary>
internal sealed class GoldComparison
{
    private const double ConfidenceMin = 0.5;

    private readonly SeedFacts _facts;
    private readonly Dictionary<string, EntityEntry> _entities;
    private readonly Dictionary<string, string> _paths;
    private readonly List<ScoreError> _errors = [];
    private readonly EntityTally _organisations;
    private readonly EntityTally _policies;
    private readonly EntityTally _people;
    private readonly EntityTally _places;
    private int _found;
    private int _titles;
    private int _occurrences;
    private int _extents;
    private int _authors;
    private int _topics;
    private int _topicsOf;
    private int _affiliationsRight;
    private int _affiliationsFound;
    private int _affiliationsGold;

    public GoldComparison(SeedFacts facts)
    {
        _facts = facts;
        _entities = facts.Organisations.Cast<EntityEntry>().Concat(facts.Policies).Concat(facts.People).Concat(facts.Places).ToDictionary(one => one.Id, StringComparer.Ordinal);
        _paths = facts.Documents.ToDictionary(one => one.Id, one => one.Path, StringComparer.Ordinal);
        _organisations = new EntityTally("organisation", _entities, _errors);
        _policies = new EntityTally("policy", _entities, _errors);
        _people = new EntityTally("person", _entities, _errors);
        _places = new EntityTally("place", _entities, _errors);
    }

    public ScoreReport Compare(IReadOnlyList<GoldArticle> gold)
    {
        foreach (var article in gold)
        {
            Compare(article);
        }

        var affiliations = _affiliationsGold + _affiliationsFound == 0 ? (double?)null : 2.0 * _affiliationsRight / (_affiliationsGold + _affiliationsFound);
        return new ScoreReport(
            new ArticleScore(
                gold.Count,
                _found,
                EntityScore.Share(_titles, _found),
                EntityScore.Share(_extents, _occurrences),
                EntityScore.Share(_authors, _found),
                affiliations,
                EntityScore.Share(_topics, _topicsOf)),
            _organisations.Score,
            _policies.Score,
            _people.Score,
            _places.Score,
            _errors);
    }

    private void Compare(GoldArticle gold)
    {
        var slug = gold.Slug ?? Slug.From(gold.Title);
        var article = Find(gold, slug);
        if (article is null)
        {
            _errors.Add(new ScoreError(slug, "article", "missed", gold.Title));
            _organisations.MissAll(slug, gold.Organisations);
            _policies.MissAll(slug, gold.Policies);
            _people.MissAll(slug, gold.People);
            _places.MissAll(slug, Places(gold));
            _occurrences += gold.Occurrences.Count;
            _affiliationsGold += gold.AuthorAffiliations.Count;
            return;
        }

        _found++;
        CompareTitle(gold, article, slug);
        CompareExtents(gold, article, slug);
        CompareAuthors(gold, article, slug);
        CompareAffiliations(gold, article, slug);
        CompareTopic(gold, article, slug);
        _organisations.Compare(slug, gold.Organisations, article.Organisations);
        _policies.Compare(slug, gold.Policies, article.Policies);
        _people.Compare(slug, gold.People, article.People);
        _places.Compare(slug, Places(gold), article.Places);
    }

    /// <summary>By slug, by title, or by the place where it begins.</summary>
    private ArticleFacts? Find(GoldArticle gold, string slug) =>
        _facts.Articles.FirstOrDefault(one => one.Slug == slug)
        ?? _facts.Articles.FirstOrDefault(one => PlainText.Of(one.Title) == PlainText.Of(gold.Title))
        ?? _facts.Articles.FirstOrDefault(one => one.Occurrences.Any(own => gold.Occurrences.Any(other => IsIn(own, other) && own.StartLine == other.StartLine)));

    private bool IsIn(Occurrence own, GoldOccurrence other) => _paths.GetValueOrDefault(own.Document, own.Document).StartsWith(other.File, StringComparison.OrdinalIgnoreCase);

    private void CompareTitle(GoldArticle gold, ArticleFacts article, string slug)
    {
        var isRight = PlainText.Spaced(gold.Title) == PlainText.Spaced(article.Title);
        _titles += isRight ? 1 : 0;
        if (!isRight)
        {
            _errors.Add(new ScoreError(slug, "article", "title", gold.Title, $"found `{article.Title}`"));
        }
    }

    private void CompareExtents(GoldArticle gold, ArticleFacts article, string slug)
    {
        foreach (var occurrence in gold.Occurrences)
        {
            _occurrences++;
            if (article.Occurrences.Any(own => IsIn(own, occurrence) && own.StartLine == occurrence.StartLine && own.EndLine == occurrence.EndLine))
            {
                _extents++;
                continue;
            }

            var found = article.Occurrences.FirstOrDefault(own => IsIn(own, occurrence));
            var detail = found is null ? "found nowhere" : $"found lines {found.StartLine} to {found.EndLine}, expected {occurrence.StartLine} to {occurrence.EndLine}";
            _errors.Add(new ScoreError(slug, "article", "extent", occurrence.File, detail));
        }
    }

    private void CompareAuthors(GoldArticle gold, ArticleFacts article, string slug)
    {
        var expected = gold.Authors.Select(one => PlainText.Of(one.Name)).ToList();
        var found = article.Authors.Where(one => one.Confidence >= ConfidenceMin).OrderBy(one => one.Position).Select(one => PlainText.Of(_entities[one.Person].Name)).ToList();
        var isRight = expected.SequenceEqual(found) && gold.Anonymous == article.Anonymous;
        _authors += isRight ? 1 : 0;
        if (!isRight)
        {
            _errors.Add(new ScoreError(slug, "author", "name", string.Join(", ", gold.Authors.Select(one => one.Name)), $"found {string.Join(", ", article.Authors.Select(one => _entities[one.Person].Name))}"));
        }
    }

    private void CompareAffiliations(GoldArticle gold, ArticleFacts article, string slug)
    {
        List<AffiliationFact> open = [.. article.Affiliations.Where(one => one.Confidence >= ConfidenceMin)];
        _affiliationsFound += open.Count;
        _affiliationsGold += gold.AuthorAffiliations.Count;
        foreach (var expected in gold.AuthorAffiliations)
        {
            var forms = gold.Organisations.FirstOrDefault(one => PlainText.Of(one.Name) == PlainText.Of(expected.Organisation))?.SurfaceForms ?? [];
            HashSet<string> names = [.. forms.Append(expected.Organisation).Select(PlainText.Of)];
            var found = open.Find(one => one.Current == expected.Current && PlainText.Of(_entities[one.Author].Name) == PlainText.Of(expected.Author) && NamesOf(one).Any(names.Contains));
            if (found is null)
            {
                _errors.Add(new ScoreError(slug, "affiliation", "missed", expected.Organisation, $"{expected.Author}, {(expected.Current ? "current" : "past")}"));
                continue;
            }

            _affiliationsRight++;
            open.Remove(found);
        }

        _errors.AddRange(open.Select(one => new ScoreError(slug, "affiliation", "spurious", _entities[one.Organisation].Name, $"{_entities[one.Author].Name}, {(one.Current ? "current" : "past")}")));
    }

    private IEnumerable<string> NamesOf(AffiliationFact fact)
    {
        var entry = _entities[fact.Organisation];
        return entry.Aliases.Append(entry.Name).Concat(fact.Evidence.Select(one => one.Form)).Select(PlainText.Of);
    }

    private void CompareTopic(GoldArticle gold, ArticleFacts article, string slug)
    {
        if (gold.Topics.Count == 0)
        {
            return;
        }

        _topicsOf++;
        var first = article.Topics.Where(one => one.Confidence >= ConfidenceMin).OrderBy(one => one.Rank).Select(one => one.Topic).FirstOrDefault();
        if (first == $"topic:{gold.Topics[0]}")
        {
            _topics++;
        }
        else
        {
            _errors.Add(new ScoreError(slug, "topic", "name", gold.Topics[0], $"found {first ?? "none"}"));
        }
    }

    private static List<GoldEntity> Places(GoldArticle gold) => [.. gold.Places.Select(name => new GoldEntity { Name = name })];
}
