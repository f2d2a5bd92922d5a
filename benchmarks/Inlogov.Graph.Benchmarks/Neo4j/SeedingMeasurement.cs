using System.Diagnostics;
using System.Globalization;
using Inlogov.Graph.Neo4j;
using Inlogov.Graph.Port;
using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Loading;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Benchmarks.Neo4j;

/// <summary>
/// Seeds one empty Neo4j by the product, and another with the same rows by the shortest program that somebody would write: the same constraints, <c>UNWIND … MERGE</c> in
/// batches of 2,000 rows (of 1,000 to 5,000 the best measured), nothing read back, nothing checked, each batch its own transaction.
/// </summary>
internal sealed class SeedingMeasurement(int articles, TextWriter output)
{
    private const int BatchRows = 2000;

    /// <summary>Measures and prints rows a second of both, and what seeding again takes.</summary>
    public async Task RunAsync(string ours, string other)
    {
        var seed = new SeedReading(new GeneratedFacts(articles).Make(), [], $"generated {articles}");
        List<NodeRow> nodes = [.. NodeRows.Of(seed.Facts, DocumentTexts.None)];
        List<RelationshipRow> relationships = [.. RelationshipRows.Of(seed.Facts)];
        var rows = nodes.Count + relationships.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles:N0} articles: {nodes.Count:N0} nodes, {relationships.Count:N0} relationships"));
        await using var hand = new Neo4jDatabase(new Neo4jOptions { Uri = other });
        await using var product = new Neo4jDatabase(new Neo4jOptions { Uri = ours });
        var byHand = await TimeAsync("by hand", rows, () => WriteAsync(hand, nodes, relationships));
        var bySeeder = await TimeAsync("seeder", rows, () => GraphLoader.LoadAsync(product, seed, DocumentTexts.None, null, CancellationToken.None).AsTask());
        await TimeAsync("seeder again, nothing to do", rows, () => GraphLoader.LoadAsync(product, seed, DocumentTexts.None, null, CancellationToken.None).AsTask());
        await TimeAsync(
            "seeder again, compared whole", rows, () => GraphLoader.LoadAsync(product, seed with { Hash = "other" }, DocumentTexts.None, null, CancellationToken.None).AsTask());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seeder / by hand: {byHand / bySeeder:0.00}"));
    }

    private async Task<double> TimeAsync(string name, int rows, Func<Task> work)
    {
        var begun = Stopwatch.GetTimestamp();
        await work();
        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-30}{seconds,9:0.0} s{rows / seconds,12:N0} rows/s"));
        return seconds;
    }

    private static async Task WriteAsync(Neo4jDatabase database, IReadOnlyList<NodeRow> nodes, IReadOnlyList<RelationshipRow> relationships)
    {
        await using var session = database.OpenSession(SessionOptions.Writing);
        await GraphSchema.EnsureAsync(session, CancellationToken.None);
        foreach (var group in nodes.GroupBy(node => (node.Label, node.IsAuthor)))
        {
            var labels = group.Key.IsAuthor ? $"{GraphLabels.Marker}:{GraphLabels.Author}" : GraphLabels.Marker;
            await BatchesAsync(
                session,
                $"UNWIND $rows AS row MERGE (x:{group.Key.Label} {{id: row.id}}) SET x:{labels}, x += row.p",
                group.Select(node => GraphMap.Of(("id", node.Id), ("p", node.Properties))));
        }

        foreach (var group in relationships.GroupBy(one => (Start: GraphLabels.Of(one.Key.Start), one.Key.Type, End: GraphLabels.Of(one.Key.End))))
        {
            await BatchesAsync(
                session,
                $"UNWIND $rows AS row MATCH (s:{group.Key.Start} {{id: row.s}}) MATCH (t:{group.Key.End} {{id: row.t}}) MERGE (s)-[r:{group.Key.Type}]->(t) SET r += row.p",
                group.Select(one => GraphMap.Of(("s", one.Key.Start), ("t", one.Key.End), ("p", one.Properties))));
        }
    }

    private static async Task BatchesAsync(IGraphSession session, string text, IEnumerable<GraphMap> rows)
    {
        foreach (var chunk in rows.Chunk(BatchRows))
        {
            var list = new GraphList([.. chunk.Select(row => (GraphValue)row)]);
            await session.QueryAsync(new GraphStatement(text, GraphMap.Of(("rows", list))), CancellationToken.None);
        }
    }
}
