using Inlogov.Graph.Seeding.Facts;

namespace Inlogov.Graph.Seeding.Tests.Loading;

/// <summary>A few invented facts that touch every label and type.</summary>
internal static class TinySeed
{
    private static readonly Dictionary<string, string> NoIds = [];

    public static SeedFacts Facts { get; } = new(
        [Article("parks-after-dark", new DateOnly(2019, 3, 1)), Article("bins", null) with { Anonymous = true, Authors = [], Affiliations = [] }],
        [new DocumentEntry("document:page-7", "page-7.txt", "ab12")],
        [new PersonEntry("person:ada-moss", "Ada Moss", ["A. Moss"], [], NoIds), new PersonEntry("person:octavia-hill", "Octavia Hill", [], [], NoIds)],
        [Organisation("northfield-council", "organisation:north-region"), Organisation("north-region"), Organisation("parks-trust")],
        [new PolicyEntry("policy:parks-act", "Parks Act", "act", 1875, [], [], NoIds, [], ["organisation:north-region"], ["topic:parks"])],
        [new PlaceEntry("place:northfield", "Northfield", [], [], NoIds)],
        [new TopicEntry("topic:parks", "parks", "Parks", "Green places.", null, []), new TopicEntry("topic:night", "night", "Night", "After dark.", "topic:parks", [])]);

    public static SeedReading Reading(SeedFacts facts, string hash) => new(facts, [], hash);

    public static SeedFacts WithArticle(this SeedFacts facts, string slug, Func<ArticleFacts, ArticleFacts> change) =>
        facts with { Articles = [.. facts.Articles.Select(article => article.Slug == slug ? change(article) : article)] };

    private static OrganisationEntry Organisation(string slug, params string[] partOf) =>
        new($"organisation:{slug}", slug, "local-authority", [], [], NoIds, partOf);

    private static ArticleFacts Article(string slug, DateOnly? day) => new(
        $"article:{slug}",
        slug,
        slug.ToUpperInvariant(),
        false,
        day,
        null,
        [new Occurrence("document:page-7", 1, 30)],
        [new AuthorFact("person:ada-moss", 1, "Cllr Ada Moss", "Cllr", 0.99, "byline", [Seen(2)])],
        [
            new AffiliationFact("person:ada-moss", "organisation:northfield-council", "councillor", true, 0.9, "biography", [Seen(29)]),
            new AffiliationFact("person:ada-moss", "organisation:northfield-council", "cleaner", false, 0.8, "biography", [Seen(30)]),
        ],
        [Mention("organisation:northfield-council"), Mention("organisation:parks-trust")],
        [Mention("policy:parks-act")],
        [Mention("person:octavia-hill")],
        [Mention("place:northfield")],
        [new TopicFact("topic:parks", 0.75, 1, 0.8, "topics", ["park"])]);

    private static MentionFact Mention(string entity) => new(entity, 2, 1, 0, 1, false, ["X", "Y"], 0.5, "names", [Seen(3), Seen(4)]);

    private static Evidence Seen(int line) => new("document:page-7", line, 1, "X");
}
