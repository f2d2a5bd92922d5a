using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using FluentAssertions;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.Server.Tests;

/// <summary><c>POST /db/neo4j/query/v2</c> in cases, and what HTTP itself is answered.</summary>
public sealed class QueryApiTests(ThingServer server) : IClassFixture<ThingServer>
{
    private const string File = "query-api.md";
    private static readonly Uri Endpoint = new("db/neo4j/query/v2", UriKind.Relative);

    public static TheoryData<string> Cases => [.. CaseFile.Read(File).Select(one => one.Title)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_endpoint_answers(string title)
    {
        var expected = CaseFile.Block(File, title, "answer").Split('\n', 2);
        using var body = Json(CaseFile.Block(File, title, "json"));

        using var response = await server.Client.PostAsync(Endpoint, body, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        ((int)response.StatusCode).Should().Be(int.Parse(expected[0], CultureInfo.InvariantCulture), answer);
        if (expected[1].StartsWith('{'))
        {
            var given = JsonNode.Parse(answer)!.AsObject();
            given.Remove("bookmarks").Should().BeTrue("each success has bookmarks, which are volatile");
            JsonNode.DeepEquals(given, JsonNode.Parse(expected[1])).Should().BeTrue(answer);
        }
        else
        {
            JsonNode.Parse(answer)!["errors"]![0]!["code"]!.GetValue<string>().Should().Be(expected[1], answer);
        }
    }

    [Fact]
    public async Task Another_method_is_refused_and_told_which_to_use()
    {
        using var response = await server.Client.GetAsync(Endpoint, TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.Should().BeEquivalentTo("POST", "OPTIONS");
    }

    [Theory]
    [InlineData("text/plain", null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=utf-8", null, HttpStatusCode.Accepted)]
    [InlineData("application/json", "text/csv", HttpStatusCode.NotAcceptable)]
    [InlineData("application/json", "text/csv, application/*;q=0.5", HttpStatusCode.Accepted)]
    [InlineData("application/json", "*/*", HttpStatusCode.Accepted)]
    [InlineData("application/vnd.neo4j.query", "application/vnd.neo4j.query.v1.0", HttpStatusCode.Accepted)]
    [InlineData("application/vnd.neo4j.query.v1.1", null, HttpStatusCode.UnsupportedMediaType)]
    public async Task Media_types_are_negotiated(string contentType, string? accept, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Endpoint);
        request.Content = new StringContent("""{"statement": "RETURN 1"}""", Encoding.UTF8);
        request.Content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(contentType);
        request.Headers.TryAddWithoutValidation("Accept", accept);

        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(status);
    }

    [Fact]
    public async Task Another_database_is_not_found()
    {
        using var body = Json("""{"statement": "RETURN 1"}""");
        using var response = await server.Client.PostAsync(new Uri("db/other/query/v2", UriKind.Relative), body, TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Contain("Neo.ClientError.Database.DatabaseNotFound");
    }

    [Fact]
    public async Task A_body_larger_than_a_megabyte_is_refused()
    {
        using var body = Json($$"""{"statement": "RETURN '{{new string('x', 1024 * 1024)}}'"}""");
        using var response = await server.Client.PostAsync(Endpoint, body, TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_host_name_that_is_not_ours_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.Host = "rebound.example";

        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Theory]
    [InlineData("http://localhost:3000", true)]
    [InlineData("http://127.0.0.1:8080", true)]
    [InlineData("https://example.org", false)]
    public async Task Only_pages_of_this_machine_may_ask_from_a_browser(string origin, bool allowed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, new Uri("graphql", UriKind.Relative));
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");

        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);

        response.Headers.Contains("Access-Control-Allow-Origin").Should().Be(allowed);
    }

    [Fact]
    public async Task Health_tells_that_the_graph_is_ready()
    {
        var ready = await server.Client.GetStringAsync(new Uri("health/ready", UriKind.Relative), TestContext.Current.CancellationToken);
        var live = await server.Client.GetStringAsync(new Uri("health/live", UriKind.Relative), TestContext.Current.CancellationToken);

        ready.Should().Contain("\"ready\"");
        live.Should().Contain("\"live\"");
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
}
