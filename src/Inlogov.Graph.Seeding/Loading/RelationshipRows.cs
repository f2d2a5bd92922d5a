using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Seeding.Loading;

/// <summary>The relationships that facts make. What several articles say of the same two things is one relationship with all their evidence.</summary>
internal static class RelationshipRows
{
    private const string Registry = "registry";
    private const string Vocabulary = "vocabulary";
    private const string Extent = "extent";

    public static IEnumerable<RelationshipRow> Of(SeedFacts facts) =>
        facts.Articles.SelectMany(Authors)
            .Concat(Affiliations(facts.Articles))
            .Concat(facts.Articles.SelectMany(Topics))
            .Concat(facts.Articles.SelectMany(Mentions))
            .Concat(facts.Articles.SelectMany(Occurrences))
            .Concat(facts.Topics.SelectMany(topic => Stated(topic.Id, "BROADER", topic.Broader is { } broader ? [broader] : [], Vocabulary)))
            .Concat(facts.Organisations.SelectMany(one => Stated(one.Id, "PART_OF", one.PartOf, Registry)))
            .Concat(facts.Policies.SelectMany(one => Stated(one.Id, "PART_OF", one.PartOf, Registry)))
            .Concat(facts.Policies.SelectMany(one => Stated(one.Id, "ISSUED_BY", one.IssuedBy, Registry)))
            .Concat(facts.Policies.SelectMany(one => Stated(one.Id, "CONCERNS", one.Concerns, Registry)))
            .DistinctBy(row => row.Key);

    private static IEnumerable<RelationshipRow> Authors(ArticleFacts article) => article.Authors.Select(author => Row(
        new RelationshipKey(author.Person, "WROTE", article.Id, string.Empty),
        new Provenance(author.Confidence, author.Recogniser, [article.Id], author.Evidence),
        ("position", author.Position),
        ("byline", author.Byline)));

    private static IEnumerable<RelationshipRow> Affiliations(IReadOnlyList<ArticleFacts> articles)
    {
        var stated = articles.SelectMany(article => article.Affiliations.Select(fact => (Article: article.Id, Fact: fact)));
        foreach (var same in stated.GroupBy(one => (one.Fact.Author, one.Fact.Organisation, Role: one.Fact.Role?.ToUpperInvariant(), one.Fact.Current)))
        {
            var surest = same.MaxBy(one => one.Fact.Confidence).Fact;
            yield return Row(
                new RelationshipKey(surest.Author, "AFFILIATED_WITH", surest.Organisation, SeedMark.Shorten($"{same.Key.Current} {same.Key.Role}")),
                new Provenance(
                    surest.Confidence,
                    surest.Recogniser,
                    [.. same.Select(one => one.Article).Distinct(StringComparer.Ordinal)],
                    [.. same.SelectMany(one => one.Fact.Evidence)]),
                ("role", surest.Role),
                ("current", surest.Current));
        }
    }

    private static IEnumerable<RelationshipRow> Topics(ArticleFacts article) => article.Topics.Select(topic => Row(
        new RelationshipKey(article.Id, "ABOUT", topic.Topic, string.Empty),
        new Provenance(topic.Confidence, topic.Recogniser, [article.Id], []),
        ("weight", topic.Weight),
        ("rank", topic.Rank)));

    private static IEnumerable<RelationshipRow> Mentions(ArticleFacts article) => article.Mentions.Select(mention => Row(
        new RelationshipKey(article.Id, "MENTIONS", mention.Entity, string.Empty),
        new Provenance(mention.Confidence, mention.Recogniser, [article.Id], mention.Evidence),
        ("count", mention.Count),
        ("bodyCount", mention.BodyCount),
        ("bioCount", mention.BioCount),
        ("noteCount", mention.NoteCount),
        ("inTitle", mention.InTitle),
        ("surfaceForms", new GraphList([.. mention.SurfaceForms.Select(GraphValue.From)]))));

    private static IEnumerable<RelationshipRow> Occurrences(ArticleFacts article) => article.Occurrences.Select(place => Row(
        new RelationshipKey(article.Id, "APPEARS_IN", place.Document, FormattableString.Invariant($"{place.StartLine}")),
        new Provenance(1, Extent, [article.Id], [new Evidence(place.Document, place.StartLine, 1, article.Title)]),
        ("startLine", place.StartLine),
        ("endLine", place.EndLine)));

    private static IEnumerable<RelationshipRow> Stated(string start, string type, IReadOnlyList<string> ends, string where) => ends.Select(end => Row(
        new RelationshipKey(start, type, end, string.Empty), new Provenance(1, where, [], [])));

    private static RelationshipRow Row(RelationshipKey key, Provenance provenance, params ReadOnlySpan<(string Name, GraphValue Value)> properties)
    {
        List<KeyValuePair<string, GraphValue>> present = [];
        foreach (var (name, value) in properties)
        {
            if (!value.IsNull)
            {
                present.Add(KeyValuePair.Create(name, value));
            }
        }

        present.AddRange(provenance.Properties());
        return new RelationshipRow(key, new GraphMap(present));
    }
}
