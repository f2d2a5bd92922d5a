using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Seeding.Loading;

/// <summary>The nodes that facts make: exactly the scalar fields of the ontology, and a property for no null.</summary>
internal static class NodeRows
{
    public static IEnumerable<NodeRow> Of(SeedFacts facts, DocumentTexts texts)
    {
        var authors = facts.Articles.SelectMany(article => article.Authors).Select(author => author.Person).ToHashSet(StringComparer.Ordinal);
        return facts.Documents.Select(document => Document(document, texts.Find(document)))
            .Concat(facts.Topics.Select(Topic))
            .Concat(facts.Places.Select(Place))
            .Concat(facts.Organisations.Select(Organisation))
            .Concat(facts.Policies.Select(Policy))
            .Concat(facts.People.Select(person => Person(person, authors.Contains(person.Id))))
            .Concat(facts.Articles.Select(Article))
            .DistinctBy(row => row.Id);
    }

    private static NodeRow Document(DocumentEntry document, string? text) => Row(
        "Document", document.Id, ("slug", document.Slug), ("path", document.Path), ("sha256", document.Sha256), ("text", text));

    private static NodeRow Topic(TopicEntry topic) => Row(
        "Topic", topic.Id, ("slug", topic.Slug), ("name", topic.Label), ("definition", topic.Definition));

    private static NodeRow Place(PlaceEntry place) => Row(
        "Place", place.Id, ("slug", place.Slug), ("name", place.Name), ("aliases", Texts(place.Aliases)), FormerIds(place));

    private static NodeRow Organisation(OrganisationEntry organisation) => Row(
        "Organisation",
        organisation.Id,
        ("slug", organisation.Slug),
        ("name", organisation.Name),
        ("kind", organisation.Kind),
        ("aliases", Texts(organisation.Aliases)),
        FormerIds(organisation));

    private static NodeRow Policy(PolicyEntry policy) => Row(
        "Policy",
        policy.Id,
        ("slug", policy.Slug),
        ("name", policy.Name),
        ("kind", policy.Kind),
        ("year", policy.Year is { } year ? year : GraphValue.Null),
        ("aliases", Texts(policy.Aliases)),
        FormerIds(policy));

    private static NodeRow Person(PersonEntry person, bool isAuthor) =>
        new("Person", isAuthor, person.Id, Properties(person.Id, ("slug", person.Slug), ("name", person.Name), ("aliases", Texts(person.Aliases)), FormerIds(person)));

    private static NodeRow Article(ArticleFacts article) => Row(
        "Article",
        article.Id,
        ("slug", article.Slug),
        ("title", article.Title),
        ("publishedOn", article.PublishedOn is { } day ? GraphDate.Of(day.Year, day.Month, day.Day) : GraphValue.Null),
        ("anonymous", article.Anonymous),
        ("firstPublishedIn", article.FirstPublishedIn));

    // By these an id that was merged away still finds its entity; most entities have none, and then no property.
    private static (string Name, GraphValue Value) FormerIds(EntityEntry entry) =>
        ("formerIds", entry.FormerIds.Count > 0 ? Texts(entry.FormerIds) : GraphValue.Null);

    private static NodeRow Row(string label, string id, params ReadOnlySpan<(string Name, GraphValue Value)> properties) =>
        new(label, IsAuthor: false, id, Properties(id, properties));

    private static GraphMap Properties(string id, params ReadOnlySpan<(string Name, GraphValue Value)> properties)
    {
        List<KeyValuePair<string, GraphValue>> present = [KeyValuePair.Create<string, GraphValue>("id", id)];
        foreach (var (name, value) in properties)
        {
            if (!value.IsNull)
            {
                present.Add(KeyValuePair.Create(name, value));
            }
        }

        return new GraphMap(present);
    }

    private static GraphList Texts(IReadOnlyList<string> texts) => new([.. texts.Select(GraphValue.From)]);
}
