using System.Diagnostics;
using System.Globalization;
using Inlogov.Graph.Neo4j;
using Inlogov.Graph.Port;
using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Loading;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Benchmarks.Neo4j;

/// <summary>
/// Seeds an empty Neo4j, asks it, puts somebody else's nodes and relationships beside the graph, and asks the same again: equal rows, equal look-ups, and the
/// times of both. Then it seeds again, which has to change nothing of either.
/// </summary>
internal sealed class ForeignMeasurement(int nodes, TextWriter output)
{
    private const int Rounds = 15;

    private static readonly string[] Questions =
    [
        "MATCH (a:Article {id: 'article:77'}) RETURN a.title",
        "MATCH (a:Article) WHERE a.publishedOn IS NOT NULL WITH a ORDER BY a.publishedOn DESC, a.id LIMIT 20 RETURN a.id",
        "MATCH (:Topic {id: 'topic:7'})<-[:ABOUT]-(a:Article)<-[:WROTE]-(p:Person) RETURN p.id AS id, count(DISTINCT a) AS n ORDER BY n DESC, id LIMIT 10",
        "MATCH (a:Article) RETURN count(a)",
        "MATCH (o:Organisation {slug: '77'})<-[m:MENTIONS]-(a:Article) RETURN a.id AS id, m.count ORDER BY id",
    ];

    /// <summary>Measures and prints.</summary>
    public async Task RunAsync(string uri)
    {
        await using var database = new Neo4jDatabase(new Neo4jOptions { Uri = uri });
        var seed = new SeedReading(new GeneratedFacts(5000).Make(), [], "generated 5000");
        await LoadAsync(database, seed);
        var before = await AskAsync(database);
        var begun = Stopwatch.GetTimestamp();
        await RunAsync(database, $"UNWIND range(1, {nodes}) AS i CALL (i) {{ CREATE (:Car {{id: 'article:' + i, name: 'Car ' + i}})-[:WROTE]->(:Wheel {{id: i}}) }} IN TRANSACTIONS OF 20000 ROWS");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{2L * nodes:N0} foreign nodes and {nodes:N0} foreign relationships of the type WROTE made in {Stopwatch.GetElapsedTime(begun).TotalSeconds:0.0} s"));
        var after = await AskAsync(database);
        var again = await LoadAsync(database, seed with { Hash = "compared whole" });
        var left = (await RunAsync(database, "MATCH (c:Car)-[:WROTE]->(:Wheel) RETURN count(c)")).Rows[0][0].AsInteger();
        foreach (var (question, i) in Questions.Select((question, i) => (question, i)))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{before[i].Ms,8:0.0} ms → {after[i].Ms,8:0.0} ms, look-ups {before[i].Hits} → {after[i].Hits}, rows {(before[i].Rows == after[i].Rows ? "equal" : "DIFFERENT")}: {question}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seeding again changed {(again.HasChanges ? "SOMETHING" : "nothing")}; foreign relationships left: {left:N0}"));
    }

    private async Task<SeedReport> LoadAsync(Neo4jDatabase database, SeedReading seed)
    {
        var begun = Stopwatch.GetTimestamp();
        var report = await GraphLoader.LoadAsync(database, seed, DocumentTexts.None, null, CancellationToken.None);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seeded in {Stopwatch.GetElapsedTime(begun).TotalSeconds:0.0} s"));
        return report;
    }

    private static async Task<IReadOnlyList<(double Ms, long? Hits, string Rows)>> AskAsync(Neo4jDatabase database)
    {
        List<(double Ms, long? Hits, string Rows)> answers = [];
        foreach (var question in Questions)
        {
            var table = await RunAsync(database, question);
            List<double> times = [];
            for (var i = 0; i < Rounds; i++)
            {
                var begun = Stopwatch.GetTimestamp();
                await RunAsync(database, question);
                times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }

            times.Sort();
            var profiled = await RunAsync(database, $"PROFILE {question}");
            answers.Add((times[Rounds / 2], profiled.Summary.Cost.DatabaseHits, string.Join('\n', table.Rows.Select(row => string.Join(',', row)))));
        }

        return answers;
    }

    private static ValueTask<GraphTable> RunAsync(Neo4jDatabase database, string text) =>
        database.QueryAsync(new GraphStatement(text, GraphMap.Empty), SessionOptions.Writing, CancellationToken.None);
}
