using System.Net.Http.Json;
using FluentAssertions;
using Inlogov.Graph.Port;
using Inlogov.Graph.Seeding.Loading;
using Inlogov.Graph.Testing.Neo4j;
using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>When a client goes away, or its time is up, what it asked for stops: in this process, and inside Neo4j.</summary>
public sealed class AbandonedRequestTests(Neo4jServer neo4j)
{
    private const string Endless = """{ person(id: "person:1") { reached { totalCount } } }""";
    private const string Quick = """{ person(id: "person:1") { friends { totalCount } } }""";

    private static readonly string Cases = Path.Combine(AppContext.BaseDirectory, "Cases");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // The limits of cost and time are out of the way, so that nothing but the client's leaving ends the statement.
    private static readonly string[] Settings = [$"--Ontology:File={Path.Combine(Cases, "crowd.graphql")}", "--GraphQL:CostMax=1e30", "--GraphQL:Timeout=01:00:00"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_embedded_database_stops_computing_when_the_client_has_gone()
    {
        using var statements = new RunningStatements();
        await using var server = new Crowd([.. Settings, $"--Seed:Cypher={Path.Combine(Cases, "crowd.cypher")}", "--Telemetry:OtlpEndpoint=http://127.0.0.1:9"]);
        await AnswersAsync(server, Quick);
        await AbandonAsync(server, () => Task.FromResult(statements.Count == 1));

        await EventuallyAsync(() => Task.FromResult(statements.Count == 0));
        await AnswersAsync(server, Quick);
    }

    [Fact]
    public async Task Neo4j_stops_computing_when_the_client_has_gone()
    {
        await using var lease = new Neo4jLease(neo4j);
        var database = await lease.OpenAsync(Stop);
        await CypherScript.Read(Path.Combine(Cases, "crowd.cypher")).RunAsync(database, Stop);
        var access = await lease.OptionsAsync(Stop);
        await using var server = new Crowd(
            [.. Settings, $"--Neo4j:Uri={access.Uri}", $"--Neo4j:User={access.User}", $"--Neo4j:Password={access.Password}", $"--Neo4j:Database={access.Database}"]);
        await AnswersAsync(server, Quick);
        await AbandonAsync(server, async () => await RunningAsync(database) > 0);

        await EventuallyAsync(async () => await RunningAsync(database) == 0);
        await AnswersAsync(server, Quick);
    }

    [Fact]
    public async Task A_statement_whose_time_is_up_is_stopped_and_says_so()
    {
        await using var server = new Crowd([.. Settings, $"--Seed:Cypher={Path.Combine(Cases, "crowd.cypher")}", "--GraphQL:Timeout=00:00:00.200"]);
        var answer = await server.AskAsync(Endless, null, Stop);
        answer["data"]!["person"].Should().BeNull();
        answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().Should().Be("TIMEOUT");
        answer["errors"]![0]!["message"]!.GetValue<string>().Should().Contain("took longer than 0.2 s");
    }

    private static async Task AbandonAsync(RunningServer server, Func<Task<bool>> hasBegun)
    {
        var client = await server.StartAsync(Stop);
        using var leave = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var asked = client.PostAsJsonAsync("graphql", new { query = Endless }, leave.Token);
        await EventuallyAsync(hasBegun);
        asked.IsCompleted.Should().BeFalse("it cannot end by itself");
        await leave.CancelAsync();
        await Record.ExceptionAsync(() => asked);
    }

    private static async Task<long> RunningAsync(IGraphDatabase database)
    {
        var table = await database.QueryAsync(
            new GraphStatement("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'KNOWS' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS n"),
            SessionOptions.Reading,
            Stop);
        return long.Parse(table.Rows[0][0].ToString(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task AnswersAsync(RunningServer server, string query) =>
        (await server.AskAsync(query, null, Stop))["data"]!["person"]!["friends"]!["totalCount"]!.GetValue<int>().Should().Be(79);

    private static async Task EventuallyAsync(Func<Task<bool>> condition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(Patience);
        while (!await condition())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), limit.Token);
        }
    }

    private sealed class Crowd(string[] settings) : RunningServer
    {
        protected override Task<string[]> ArgumentsAsync(CancellationToken cancellationToken) => Task.FromResult(settings);
    }
}
