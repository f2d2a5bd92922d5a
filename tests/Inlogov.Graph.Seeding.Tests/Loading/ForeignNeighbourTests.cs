using FluentAssertions;
using Inlogov.Graph.Port;
using Inlogov.Graph.Seeding.Loading;
using Inlogov.Graph.Testing.Neo4j;
using Xunit;

namespace Inlogov.Graph.Seeding.Tests.Loading;

/// <summary>
/// Reads cost the same look-ups and give the same rows, whatever else lies in the database. What look-ups say for thousands of foreign nodes, times say for a
/// million: <c>Inlogov.Graph.Benchmarks foreign URI 500000</c>.
/// </summary>
public sealed class ForeignNeighbourTests(Neo4jLease lease) : IClassFixture<Neo4jLease>
{
    private static readonly string[] Questions =
    [
        "MATCH (a:Article {id: 'article:bins'}) RETURN a.title",
        "MATCH (a:Article) WHERE a.title IS NOT NULL WITH a ORDER BY a.title, a.id LIMIT 1 RETURN a.id",
        "MATCH (:Topic {slug: 'parks'})<-[:ABOUT]-(a:Article)<-[:WROTE]-(p:Person) RETURN p.id AS id, count(DISTINCT a) AS n ORDER BY n DESC, id",
        "MATCH (a:Article) RETURN count(a)",
        "MATCH (o:Organisation {slug: 'parks-trust'})<-[m:MENTIONS]-(a:Article) RETURN a.id AS id, m.count ORDER BY id",
        "MATCH p = shortestPath((:Person {id: 'person:ada-moss'})-[*..4]-(:Topic {id: 'topic:night'})) RETURN length(p)",
        "MATCH (n:InlogovEntity) WHERE n.id IS NOT NULL RETURN count(n.id)",
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reads_cost_the_same_beside_thousands_of_foreign_nodes()
    {
        var database = await lease.OpenEmptyAsync(Stop, keepsSchema: true);
        await GraphLoader.LoadAsync(database, TinySeed.Reading(TinySeed.Facts, "tiny"), DocumentTexts.None, null, Stop);
        await database.QueryAsync(new GraphStatement("CALL db.awaitIndexes()"), SessionOptions.Writing, Stop);
        var before = await AskAsync(database);

        await database.QueryAsync(
            new GraphStatement("UNWIND range(1, 3000) AS i CREATE (:Car {id: 'article:bins', slug: 'parks', title: 'A'})-[:WROTE]->(:Wheel)-[:ABOUT]->(:Car)"), SessionOptions.Writing, Stop);
        var after = await AskAsync(database);

        after.Should().Equal(before);
    }

    private static async Task<IReadOnlyList<string>> AskAsync(IGraphDatabase database)
    {
        List<string> answers = [];
        foreach (var question in Questions)
        {
            var table = await database.QueryAsync(new GraphStatement($"PROFILE {question}"), SessionOptions.Reading, Stop);
            answers.Add($"{question}: {table.Summary.Cost.DatabaseHits} look-ups, {string.Join("; ", table.Rows.Select(row => string.Join(", ", row)))}");
        }

        return answers;
    }
}
