using System.Text.Json;
using FluentAssertions;
using Inlogov.Graph.Embedded;
using Inlogov.Graph.Port;
using Inlogov.Graph.Testing;
using Inlogov.Graph.Testing.Differences;
using Inlogov.Graph.Testing.Neo4j;
using Inlogov.Graph.Testing.Recording;
using Xunit;

namespace Inlogov.Graph.GraphQL.Tests.Operations;

/// <summary>Every statement that the corpus of operations makes the product send, run as it is on both databases: equal rows.</summary>
public sealed class StatementDifferenceTests(Neo4jLease lease) : IClassFixture<Neo4jLease>
{
    private static readonly string[] OfMachines = ["machine.md", "computed.md"];

    private static readonly string[] Corpus =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.md")
            .Select(path => Path.GetFileName(path))
            .Where(file => CaseFile.Read(file).Any(one => one.Blocks.ContainsKey("graphql"))).Order(StringComparer.Ordinal),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Invented_articles_are_read_alike() => await CompareAsync(CaseGraph.Invented, [.. Corpus.Where(file => !OfMachines.Contains(file))]);

    [Fact]
    public async Task Parts_of_a_machine_are_read_alike() => await CompareAsync(CaseGraph.Machine, OfMachines);

    private async Task CompareAsync(CaseGraph graph, IReadOnlyList<string> files)
    {
        var neo4j = await lease.OpenEmptyAsync(Stop);
        await using var embedded = new EmbeddedDatabase(new EmbeddedDatabaseOptions());
        await graph.FillAsync(neo4j, Stop);
        await graph.FillAsync(embedded, Stop);
        var statements = await StatementsAsync(graph, files, embedded);

        List<string> differences = [];
        foreach (var statement in statements)
        {
            if (await DatabaseDifference.OfAsync(embedded, neo4j, statement, SessionOptions.Reading, Stop) is { } difference)
            {
                differences.Add(difference);
            }
        }

        Figures.Report(FormattableString.Invariant($"Statements of {graph.SdlName} on both databases: {statements.Count} run, {differences.Count} differ"));
        differences.Should().BeEmpty();
        statements.Should().HaveCountGreaterThan(5);
    }

    private static async Task<IReadOnlyList<GraphStatement>> StatementsAsync(CaseGraph graph, IReadOnlyList<string> files, EmbeddedDatabase embedded)
    {
        var recording = new RecordingDatabase(embedded);
        var engine = GraphQLEngine.Create(graph.Sdl, graph.SdlName, recording, GraphQLOptions.Default);
        foreach (var (_, blocks) in files.SelectMany(CaseFile.Read).Where(one => one.Blocks.ContainsKey("graphql")))
        {
            var variables = blocks.TryGetValue("variables", out var text) ? JsonDocument.Parse(text).RootElement : (JsonElement?)null;
            using var response = await engine.ExecuteAsync(new GraphQLRequest(blocks["graphql"]) { Variables = variables }, Stop);
        }

        return [.. recording.Statements.Select(one => one.Statement).DistinctBy(one => (one.Text, one.Parameters.ToString()))];
    }
}
