using System.Globalization;
using Inlogov.Graph.Seeding.Facts;

namespace Inlogov.Graph.Benchmarks.Neo4j;

/// <summary>
/// Facts of any size with the counts and the skew that measurements on Neo4j use: for each 100,000 articles 20,000 authors, 30,000 organisations, 15,000 policies and
/// 400 topics in a tree; about 2.16 authors, 2.97 topics and 3.7 mentions an article, and few things named often. The same number gives the same facts.
/// </summary>
internal sealed class GeneratedFacts(int articles)
{
    private const int Topics = 400;

    private static readonly Dictionary<string, string> NoIds = [];

    private readonly Random _random = new(1);

    private int People => Math.Max(1, articles / 5);

    private int Organisations => Math.Max(1, articles * 3 / 10);

    private int Policies => Math.Max(1, articles * 3 / 20);

    public SeedFacts Make() => new(
        [.. Enumerable.Range(0, articles).Select(Article)],
        [],
        [.. Numbers(People).Select(i => new PersonEntry(Id("person", i), $"Person {i}", [], [], NoIds))],
        [.. Numbers(Organisations).Select(i => new OrganisationEntry(Id("organisation", i), $"Organisation {i}", "charity", [], [], NoIds, []))],
        [.. Numbers(Policies).Select(i => new PolicyEntry(Id("policy", i), $"Policy {i} Act", "act", 1990 + (i % 35), [], [], NoIds, [], [], []))],
        [],
        [.. Numbers(Topics).Select(i => new TopicEntry(Id("topic", i), $"topic-{i}", $"Topic {i}", "A generated topic.", i == 0 ? null : Id("topic", (i - 1) / 4), []))]);

    private ArticleFacts Article(int number)
    {
        var id = Id("article", number);
        var authors = Distinct(People, _random.Next(1, 4), skew: 1.2);
        var published = number % 50 == 0 ? (DateOnly?)null : new DateOnly(2010, 1, 1).AddDays(number % 5500);
        return new ArticleFacts(
            id,
            $"article-{number}",
            $"Title of the generated article {number}",
            false,
            published,
            null,
            [],
            [.. authors.Select((author, i) => new AuthorFact(Id("person", author), i + 1, $"Person {author}", null, 0.95, "byline", [Seen(i + 2)]))],
            number % 4 == 0 ? [new AffiliationFact(Id("person", authors[0]), Id("organisation", number % Organisations), "fellow", true, 0.9, "biography", [Seen(40)])] : [],
            [.. Distinct(Organisations, _random.Next(1, 5), skew: 2).Select(one => Mention(Id("organisation", one)))],
            [.. Distinct(Policies, _random.Next(0, 3), skew: 2).Select(one => Mention(Id("policy", one)))],
            [],
            [],
            [.. Distinct(Topics, _random.Next(1, 5), skew: 2.2).Select((topic, i) => new TopicFact(Id("topic", topic), 1.0 / (i + 1), i + 1, 0.8, "topics", ["word"]))]);
    }

    private List<int> Distinct(int count, int wanted, double skew)
    {
        List<int> drawn = [];
        for (var tries = 0; drawn.Count < Math.Min(wanted, count) && tries < 50; tries++)
        {
            var one = (int)(count * Math.Pow(_random.NextDouble(), skew));
            if (!drawn.Contains(one))
            {
                drawn.Add(one);
            }
        }

        return drawn;
    }

    private MentionFact Mention(string entity) =>
        new(entity, 1 + _random.Next(3), 1, 0, 0, false, [entity], 0.85, "names", [Seen(_random.Next(3, 90))]);

    private static Evidence Seen(int line) => new("document:generated", line, 1, "as printed");

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(0, count);

    private static string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}:{number}");
}
