using Inlogov.Graph.Embedded;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Benchmarks;

/// <summary>
/// A graph in the shape of ours, of any size: for each article one and a half authors, four topics of five hundred and nine and a half
/// mentions of organisations, few of which are named often. The same number gives the same graph.
/// </summary>
public sealed class GeneratedGraph(int articles) : IAsyncDisposable
{
    private const int Topics = 500;
    private const int RowsAtOnce = 5000;
    private readonly Random _random = new(1);

    /// <summary>The database that holds it.</summary>
    public EmbeddedDatabase Database { get; } = new(new EmbeddedDatabaseOptions());

    private int People => Math.Max(1, articles / 5);

    private int Organisations => Math.Max(1, articles / 20);

    /// <summary>Makes the schema, then all nodes and relationships, by the statements that seeding uses.</summary>
    public async Task LoadAsync()
    {
        foreach (var label in new[] { "Article", "Person", "Topic", "Organisation" })
        {
            await RunAsync($"CREATE CONSTRAINT FOR (n:{label}) REQUIRE n.id IS UNIQUE");
        }

        await RunAsync("CREATE INDEX FOR (n:Article) ON (n.publishedOn)");
        await NodesAsync("Article", articles, i => GraphMap.Of(("title", $"Title of article {i}"), ("publishedOn", GraphDate.Of(2010 + (i % 15), 1 + (i % 12), 1 + (i % 28)))));
        await NodesAsync("Person", People, i => GraphMap.Of(("name", $"Person {i}")));
        await NodesAsync("Topic", Topics, i => GraphMap.Of(("name", $"Topic {i}")));
        await NodesAsync("Organisation", Organisations, i => GraphMap.Of(("name", $"Organisation {i}")));
        await RelationshipsAsync("Person", "WROTE", "Article", articles * 3 / 2, i => (i * 7919L % People, i * 2L / 3));
        await RelationshipsAsync("Article", "ABOUT", "Topic", articles * 4, i => (i / 4, Skewed(Topics)));
        await RelationshipsAsync("Article", "MENTIONS", "Organisation", articles * 19 / 2, i => (i * 2L / 19, Skewed(Organisations)));
    }

    /// <summary>Runs a statement and reads its result whole.</summary>
    public ValueTask<GraphTable> RunAsync(string text, params ReadOnlySpan<(string Name, GraphValue Value)> parameters) =>
        Database.QueryAsync(new GraphStatement(text, GraphMap.Of(parameters)), SessionOptions.Writing, CancellationToken.None);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private async Task NodesAsync(string label, int count, Func<int, GraphMap> properties)
    {
        foreach (var chunk in Enumerable.Range(0, count).Chunk(RowsAtOnce))
        {
            var rows = chunk.Select(i => (GraphValue)GraphMap.Of(("id", Id(label, i)), ("properties", properties(i))));
            await RunAsync($"UNWIND $rows AS row MERGE (n:{label} {{id: row.id}}) SET n += row.properties", ("rows", new GraphList(rows)));
        }
    }

    private async Task RelationshipsAsync(string from, string type, string to, int count, Func<int, (long From, long To)> ends)
    {
        foreach (var chunk in Enumerable.Range(0, count).Chunk(RowsAtOnce))
        {
            var rows = chunk.Select(i => Row(from, to, ends(i), i));
            await RunAsync(
                $"UNWIND $rows AS row MATCH (a:{from} {{id: row.from}}) MATCH (b:{to} {{id: row.to}}) MERGE (a)-[r:{type}]->(b) SET r += row.properties",
                ("rows", new GraphList(rows)));
        }
    }

    private static GraphValue Row(string from, string to, (long From, long To) ends, int number) => GraphMap.Of(
        ("from", Id(from, ends.From)),
        ("to", Id(to, ends.To)),
        ("properties", GraphMap.Of(("confidence", 0.75), ("recogniser", "generated"), ("count", 1 + (number % 5)))));

    private static string Id(string label, long number) => FormattableString.Invariant($"{label}:{number}");

    // Few are named often, as in life.
    private long Skewed(int count) => (long)(count * Math.Pow(_random.NextDouble(), 2));
}
