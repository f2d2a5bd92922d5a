using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using FluentAssertions;
using Xunit;

namespace Inlogov.Graph.Server.Tests;

/// <summary>Explicit transactions and typed JSON over HTTP, as Neo4j's Query API has them.</summary>
public sealed class TransactionTests(WritingServer server) : IClassFixture<WritingServer>
{
    private const string Base = "db/neo4j/query/v2";
    private const string Plain = "application/json";
    private const string Typed = "application/vnd.neo4j.query";

    [Fact]
    public async Task What_a_transaction_writes_is_seen_after_its_commit_and_not_before()
    {
        var (_, begun) = await PostAsync("/tx", """{"statement": "CREATE (:Committed)"}""");
        var id = begun!["transaction"]!["id"]!.GetValue<string>();
        begun["transaction"]!["expires"]!.GetValue<string>().Should().EndWith("Z");
        begun["bookmarks"].Should().BeNull();

        (await CountAsync("Committed")).Should().Be(0);
        var (_, own) = await PostAsync($"/tx/{id}", """{"statement": "MATCH (n:Committed) RETURN count(n)"}""");
        own!["data"]!["values"]![0]![0]!.GetValue<int>().Should().Be(1);

        var (status, committed) = await PostAsync($"/tx/{id}/commit", "{}");
        status.Should().Be(HttpStatusCode.Accepted);
        committed!["bookmarks"]!.AsArray().Should().HaveCount(1);
        committed["data"].Should().BeNull();
        (await CountAsync("Committed")).Should().Be(1);
    }

    [Fact]
    public async Task What_is_rolled_back_leaves_nothing()
    {
        var (_, begun) = await PostAsync("/tx", """{"statement": "CREATE (:RolledBack)"}""");
        var address = new Uri($"{Base}/tx/{begun!["transaction"]!["id"]}", UriKind.Relative);

        using var response = await server.Client.DeleteAsync(address, TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().BeEmpty();
        (await CountAsync("RolledBack")).Should().Be(0);
    }

    [Fact]
    public async Task An_error_ends_the_transaction_and_undoes_it()
    {
        var (_, begun) = await PostAsync("/tx", """{"statement": "CREATE (:Failed)"}""");
        var id = begun!["transaction"]!["id"]!.GetValue<string>();

        var (_, failed) = await PostAsync($"/tx/{id}", """{"statement": "RETURN 1 / 0"}""");
        failed!["errors"]![0]!["code"]!.GetValue<string>().Should().Be("Neo.ClientError.Statement.ArithmeticError");

        var (status, after) = await PostAsync($"/tx/{id}", """{"statement": "RETURN 1"}""");
        status.Should().Be(HttpStatusCode.NotFound);
        after!["errors"]![0]!["code"]!.GetValue<string>().Should().Be("Neo.ClientError.Request.Invalid");
        (await CountAsync("Failed")).Should().Be(0);
    }

    [Fact]
    public async Task A_transaction_that_never_was_is_not_found()
    {
        var (status, answer) = await PostAsync("/tx/abcdef/commit", "{}");

        status.Should().Be(HttpStatusCode.NotFound);
        answer!["errors"]![0]!["message"]!.GetValue<string>().Should().StartWith("Transaction with Id: \"abcdef\" was not found");
    }

    [Fact]
    public async Task A_commit_may_bring_the_last_statement()
    {
        var (_, begun) = await PostAsync("/tx", string.Empty);
        var id = begun!["transaction"]!["id"]!.GetValue<string>();
        begun["data"].Should().BeNull();

        var (_, committed) = await PostAsync($"/tx/{id}/commit", """{"statement": "CREATE (n:LastStatement) RETURN n.x AS x", "includeCounters": true}""");

        committed!["counters"]!["nodesCreated"]!.GetValue<int>().Should().Be(1);
        (await CountAsync("LastStatement")).Should().Be(1);
    }

    [Fact]
    public async Task Typed_values_keep_their_types_both_ways()
    {
        const string Body = """
            {"statement": "RETURN $day AS day, $day + duration('P1D') AS next, 10.0 AS float, 7 AS integer",
             "parameters": {"day": {"$type": "Date", "_value": "2026-02-28"}}}
            """;

        var (_, answer) = await PostAsync(string.Empty, Body, Typed);

        answer!["data"]!["values"]![0]!.ToJsonString().Should().Be(
            """[{"$type":"Date","_value":"2026-02-28"},{"$type":"Date","_value":"2026-03-01"},{"$type":"Float","_value":"10.0"},{"$type":"Integer","_value":"7"}]""");
    }

    private async Task<int> CountAsync(string label)
    {
        var (_, answer) = await PostAsync(string.Empty, $$"""{"statement": "MATCH (n:{{label}}) RETURN count(n)"}""");
        return answer!["data"]!["values"]![0]![0]!.GetValue<int>();
    }

    private async Task<(HttpStatusCode Status, JsonNode? Answer)> PostAsync(string path, string body, string type = Plain)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Base + path, UriKind.Relative));
        request.Content = new StringContent(body, Encoding.UTF8, type);
        request.Headers.Add("Accept", type);
        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }
}
