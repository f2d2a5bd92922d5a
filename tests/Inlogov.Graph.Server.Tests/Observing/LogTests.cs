using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FluentAssertions;
using Inlogov.Graph.Testing.Neo4j;
using Xunit;

namespace Inlogov.Graph.Server.Tests.Observing;

/// <summary>The log is structured, and whatever goes wrong, it holds no value of a query and no secret.</summary>
public sealed partial class LogTests
{
    private const string Secret = "Xq7secret";
    private const string Key = "a-key-of-enough-length-" + Secret;

    private static readonly string[] Bodies =
    [
        $$$"""{"query":"{ topic(id: \"{{{Secret}}}\") { name } }"}""",
        $$$"""{"query":"query Named($id: ID!) { topic(id: $id) { name } }","operationName":"Named","variables":{"id":"{{{Secret}}}"}}""",
        $$$"""{"query":"{ topic(id: \"{{{Secret}}}\" } "}""",
        $$$"""{"query":"{ {{{Secret}}} }"}""",
        $$$"""{"query":"query ($n: Int) { articles(first: $n) { totalCount } }","variables":{"n":"{{{Secret}}}"}}""",
        $$$"""{"query":"{ articles(after: \"{{{Secret}}}\") { totalCount } }"}""",
        $$$"""{{{{Secret}}}""",
    ];

    [Theory]
    [InlineData("Json")]
    [InlineData("Text")]
    public async Task No_value_and_no_key_stands_in_the_log(string format)
    {
        using var server = ServerProcess.Start(
            ["--urls=http://127.0.0.1:0", $"--Log:Format={format}", "--Log:Level=Verbose", "--Log:Requests=true", $"--Auth:ApiKeys:0={Key}"]);
        using var client = await ConnectAsync(server);

        foreach (var body in Bodies)
        {
            using var answer = await client.PostAsync("graphql", body, ("X-API-Key", Key));
        }

        using var wrongKey = await client.PostAsync("graphql?note=" + Secret, Exchange.Typename, ("Authorization", "Bearer " + Secret));
        using var byGet = await client.AskAsync(HttpMethod.Get, "graphql?query=%7B" + Secret + "%7D", ("X-API-Key", Key));
        using var cypher = await client.PostAsync("db/neo4j/query/v2", $$$"""{"statement":"RETURN $x + '{{{Secret}}}' +","parameters":{"x":"{{{Secret}}}"}}""", ("X-API-Key", Key));
        await Eventually.IsAsync(() => server.Errors.Split('\n').Count(line => line.Contains("POST", StringComparison.Ordinal) || line.Contains("GET", StringComparison.Ordinal)) >= Bodies.Length + 3);

        server.Errors.Should().Contain("Named").And.Contain("SYNTAX_ERROR").And.Contain("UNAUTHENTICATED").And.NotContain(Secret);
        server.Output.Should().NotContain(Secret);
    }

    [Fact]
    public async Task A_failure_of_the_database_is_logged_by_its_code_and_never_in_its_own_words()
    {
        const string good = """{"data":{"fields":["one"],"values":[[{"$type":"Integer","_value":"1"}]]},"bookmarks":["FB:x"]}""";
        const string bad = $$"""{"errors":[{"code":"Neo.DatabaseError.General.UnknownError","message":"Cannot read '{{Secret}}'"}]}""";
        await using var neo4j = new WrongServer(request => request switch
        {
            _ when request.StartsWith("GET / ", StringComparison.Ordinal) => WrongServer.Respond("200 OK", """{"neo4j_version":"5.26.30","neo4j_edition":"community"}"""),
            _ when request.Contains("RETURN 1 AS one", StringComparison.Ordinal) => WrongServer.Respond("202 Accepted", good),
            _ => WrongServer.Respond("500 Internal Server Error", bad),
        });
        using var server = ServerProcess.Start(["--urls=http://127.0.0.1:0", "--Log:Format=Json", $"--Neo4j:Uri={neo4j.Uri}", $"--Neo4j:Password={Key}"]);
        using var client = await ConnectAsync(server);

        using var answer = await client.PostAsync("graphql", """{"query":"{ topics { totalCount } }"}""");
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        text.Should().Contain("correlationId").And.NotContain(Secret);
        var error = JsonNode.Parse(text)!["errors"]![0]!["extensions"]!;
        await Eventually.IsAsync(() => server.Errors.Contains('\n', StringComparison.Ordinal));

        var line = JsonNode.Parse(server.Errors.Split('\n')[0])!;
        line["@l"]!.GetValue<string>().Should().Be("Error");
        line["Field"]!.GetValue<string>().Should().Be("topics");
        line["Cause"]!.GetValue<string>().Should().Be("Neo.DatabaseError.General.UnknownError");
        line["CorrelationId"]!.GetValue<string>().Should().Be(error["correlationId"]!.GetValue<string>());
        server.Errors.Should().NotContain(Secret);
    }

    [Fact]
    public async Task Without_settings_a_request_is_not_logged()
    {
        using var server = ServerProcess.Start(["--urls=http://127.0.0.1:0"]);
        using var client = await ConnectAsync(server);
        using var answer = await client.PostAsync("graphql", Bodies[0]);
        server.Errors.Should().BeEmpty();
    }

    private static async Task<HttpClient> ConnectAsync(ServerProcess server)
    {
        var banner = await server.SaysAsync("Ctrl+C stops the server.", TestContext.Current.CancellationToken);
        return new HttpClient { BaseAddress = new Uri(AddressPattern().Match(banner).Groups[1].Value) };
    }

    [GeneratedRegex(@"Start page +(http://127\.0\.0\.1:\d+)")]
    private static partial Regex AddressPattern();
}
