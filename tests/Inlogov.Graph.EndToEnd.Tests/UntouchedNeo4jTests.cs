using System.Net;
using FluentAssertions;
using Inlogov.Graph.Port;
using Inlogov.Graph.Testing.Neo4j;
using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>A configured Neo4j is read and never written by the server, and its own Query API is the only one.</summary>
public sealed class UntouchedNeo4jTests(Neo4jLease lease) : IClassFixture<Neo4jLease>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Serving_an_empty_Neo4j_leaves_it_empty()
    {
        var database = await lease.OpenEmptyAsync(Stop);
        await using var server = new ServerOver(lease);

        var answer = await server.AskAsync("{ articles { totalCount } topics { totalCount } }", null, Stop);

        answer["data"]?.ToJsonString().Should().Be("""{"articles":{"totalCount":0},"topics":{"totalCount":0}}""");
        foreach (var statement in (string[])["MATCH (n) RETURN n LIMIT 1", "SHOW CONSTRAINTS", "SHOW INDEXES YIELD type WHERE type <> 'LOOKUP'"])
        {
            (await database.QueryAsync(new GraphStatement(statement), SessionOptions.Reading, Stop)).Rows.Should().BeEmpty(statement);
        }
    }

    [Fact]
    public async Task The_Query_API_is_left_to_Neo4j()
    {
        await lease.OpenAsync(Stop);
        await using var server = new ServerOver(lease);
        var client = await server.StartAsync(Stop);

        using var content = new StringContent("""{"statement":"RETURN 1"}""", System.Text.Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri("db/neo4j/query/v2", UriKind.Relative), content, Stop);

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private sealed class ServerOver(Neo4jLease lease) : RunningServer
    {
        protected override async Task<string[]> ArgumentsAsync(CancellationToken cancellationToken)
        {
            var access = await lease.OptionsAsync(cancellationToken);
            return [$"--Neo4j:Uri={access.Uri}", $"--Neo4j:User={access.User}", $"--Neo4j:Password={access.Password}"];
        }
    }
}
