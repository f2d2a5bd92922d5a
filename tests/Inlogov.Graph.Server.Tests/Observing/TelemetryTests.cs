using System.Diagnostics;
using FluentAssertions;
using Inlogov.Graph.Testing.Neo4j;
using Xunit;

namespace Inlogov.Graph.Server.Tests.Observing;

/// <summary>Traces, metrics and logs reach a collector, and nothing is measured without one.</summary>
public sealed class TelemetryTests
{
    private const string Value = "integrated-care-value";

    [Fact]
    public async Task A_collector_is_sent_operations_with_their_statements_rows_and_times_but_no_values()
    {
        await using var collector = new WrongServer(_ => WrongServer.Respond("200 OK", string.Empty, "application/x-protobuf"));
        var server = await StartedServer.StartAsync([$"--Telemetry:OtlpEndpoint={collector.Uri}", "--Telemetry:OtlpProtocol=HttpProtobuf", "--Telemetry:ServiceName=graph-of-test"]);
        using (var answer = await server.Client.PostAsync("graphql", $$$"""{"query":"query Named($id: ID!) { topic(id: $id) { name } }","operationName":"Named","variables":{"id":"{{{Value}}}"}}"""))
        using (var cypher = await server.Client.PostAsync("db/neo4j/query/v2", $$$"""{"statement":"UNWIND ['{{{Value}}}'] AS written RETURN written"}"""))
        {
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Contain("\"data\"");
            cypher.IsSuccessStatusCode.Should().BeTrue();
        }

        // Stopping sends what is still kept.
        await server.DisposeAsync();

        var sent = string.Concat(collector.Requests);
        sent.Should().Contain("POST /v1/traces").And.Contain("POST /v1/metrics").And.Contain("graph-of-test");
        sent.Should().Contain("graphql.operation.name").And.Contain("Named");
        sent.Should().Contain("db.query.text").And.Contain("MATCH").And.Contain("inlogov.statement.shape").And.Contain("db.response.returned_rows");
        sent.Should().Contain("inlogov.statement.duration").And.Contain("inlogov.operation.duration").And.Contain("inlogov.database.seconds").And.Contain("inlogov.operation.cost");
        sent.Should().NotContain(Value).And.NotContain("AS written RETURN");
    }

    [Fact]
    public async Task Without_a_collector_nothing_of_it_is_loaded()
    {
        using var server = ServerProcess.Start(["--urls=http://127.0.0.1:0"]);
        await server.SaysAsync("Ctrl+C stops the server.", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("Which libraries a process has loaded is read from /proc.");
        }

        var loaded = await File.ReadAllTextAsync($"/proc/{server.Id}/maps", TestContext.Current.CancellationToken);
        loaded.Should().NotContain("OpenTelemetry").And.NotContain("JwtBearer").And.NotContain("IdentityModel");
    }

    [Fact]
    public void A_span_that_nobody_listens_to_is_never_made()
    {
        using var telemetry = new Inlogov.Graph.Server.Observing.ServerTelemetry();
        telemetry.StartOperation().Should().BeNull();
        Activity.Current.Should().BeNull();
    }
}
