using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using FluentAssertions;
using Xunit;

namespace Inlogov.Graph.Server.Tests.Hosting;

/// <summary>GraphQL over HTTP as it leaves the real server: statuses, methods, media types and bodies.</summary>
public sealed class HttpTests(ThingServer server) : IClassFixture<ThingServer>
{
    private const string Response = "application/graphql-response+json";

    public static TheoryData<string, string, string?, int, string> Posts => new()
    {
        { """{"query":"{ __typename }"}""", "application/json", Response, 200, "none" },
        { """{"query":"{ __typename }"}""", "application/json;charset=UTF-8", "application/json", 200, "none" },
        { """{"query":"{ __typename"}""", "application/json", Response, 400, "SYNTAX_ERROR" },
        { """{"query":"{ __typename"}""", "application/json", "*/*", 200, "SYNTAX_ERROR" },
        { """{"query":"{ articles { nothing } }"}""", "application/json", Response, 400, "FIELDS_ON_CORRECT_TYPE" },
        { """{"query":"query($n: Int) { articles(first: $n) { totalCount } }","variables":{"n":"x"}}""", "application/json", Response, 400, "INVALID_VALUE" },
        { """{"query":"query A { __typename } query B { __typename }"}""", "application/json", Response, 400, "NO_OPERATION_NAME" },
        { "{", "application/json", "application/json", 400, "BAD_REQUEST" },
        { "[{\"query\":\"{ __typename }\"}]", "application/json", "application/json", 400, "BAD_REQUEST" },
        { """{"query":"{ __typename }"}""", "application/json", "text/csv", 406, "NOT_ACCEPTABLE" },
        { """{"query":"{ __typename }"}""", "text/plain", Response, 415, "UNSUPPORTED_MEDIA_TYPE" },
        { "query=%7B__typename%7D", "application/x-www-form-urlencoded", Response, 415, "UNSUPPORTED_MEDIA_TYPE" },
        { """{"query":"{ __typename }"}""", "application/json; charset=utf-16", Response, 415, "UNSUPPORTED_MEDIA_TYPE" },
    };

    [Theory]
    [MemberData(nameof(Posts))]
    public async Task A_post_has_its_status(string body, string contentType, string? accept, int status, string code)
    {
        using var answer = await SendAsync(Encoding.UTF8.GetBytes(body), contentType, accept);
        ((int)answer.StatusCode, (await answer.CodeAsync()).Code).Should().Be((status, code));
        answer.Content.Headers.ContentType!.CharSet.Should().Be("utf-8");
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        (await answer.JsonAsync()).AsObject().ContainsKey("data").Should().Be(code == "none");
    }

    [Fact]
    public async Task A_compressed_body_is_refused()
    {
        using var bytes = new MemoryStream();
        await using (var gzip = new GZipStream(bytes, CompressionMode.Compress, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(Exchange.Typename), TestContext.Current.CancellationToken);
        }

        using var answer = await SendAsync(bytes.ToArray(), "application/json", Response, "gzip");
        (await answer.CodeAsync()).Should().Be((HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE"));
    }

    [Theory]
    [InlineData(1_100_000)]
    [InlineData(5_000_000)]
    public async Task A_body_that_is_too_large_is_refused(int length)
    {
        using var answer = await SendAsync(Encoding.UTF8.GetBytes("{\"query\":\"" + new string(' ', length) + "\"}"), "application/json", Response);
        (await answer.CodeAsync()).Should().Be((HttpStatusCode.RequestEntityTooLarge, "BODY_TOO_LARGE"));
    }

    [Fact]
    public async Task A_mutation_by_get_and_other_methods_are_told_what_is_allowed()
    {
        using var mutation = await server.Client.AskAsync(HttpMethod.Get, "graphql?query=mutation%7B__typename%7D");
        using var put = await server.Client.AskAsync(HttpMethod.Put, "graphql");
        using var head = await server.Client.AskAsync(HttpMethod.Head, "graphql");

        mutation.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        mutation.Content.Headers.Allow.Should().Equal("POST");
        put.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        put.Content.Headers.Allow.Should().Equal("GET", "POST");
        head.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task A_browser_gets_the_playground_and_sdl_gives_the_schema_under_any_accept()
    {
        using var page = await server.Client.AskAsync(HttpMethod.Get, "graphql", ("Accept", "text/html,*/*;q=0.8"));
        using var sdl = await server.Client.AskAsync(HttpMethod.Get, "graphql?sdl", ("Accept", "text/html"));
        using var query = await server.Client.AskAsync(HttpMethod.Get, "graphql?query=%7B__typename%7D", ("Accept", "text/html,*/*;q=0.8"));

        page.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        page.Headers.GetValues("Content-Security-Policy").Should().ContainSingle();
        sdl.Content.Headers.ContentType!.MediaType.Should().Be("text/plain");
        query.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
    }

    [Theory]
    [InlineData("https://example.org", "https://example.org", true)]
    [InlineData("https://example.org", "http://localhost:3000", false)]
    [InlineData("*", "https://anybody.example", true)]
    public async Task Configured_origins_take_the_place_of_this_machines_own(string configured, string origin, bool allowed)
    {
        await using var other = await StartedServer.StartAsync([$"--Cors:Origins:0={configured}"]);
        using var answer = await other.Client.PostAsync("graphql", Exchange.Typename, ("Origin", origin));
        answer.Headers.Contains("Access-Control-Allow-Origin").Should().Be(allowed);
    }

    [Fact]
    public async Task A_host_name_that_is_configured_is_answered()
    {
        await using var other = await StartedServer.StartAsync(["--AllowedHosts=graph.example.org;localhost"]);
        using var named = await other.Client.PostAsync("graphql", Exchange.Typename, ("Host", "graph.example.org"));
        using var unnamed = await other.Client.PostAsync("graphql", Exchange.Typename, ("Host", "127.0.0.1"));
        named.StatusCode.Should().Be(HttpStatusCode.OK);
        (await unnamed.CodeAsync()).Should().Be((HttpStatusCode.BadRequest, "UNKNOWN_HOST"));
    }

    private async Task<HttpResponseMessage> SendAsync(byte[] body, string contentType, string? accept, string? encoding = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("graphql", UriKind.Relative));
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        request.Headers.TryAddWithoutValidation("Accept", accept);

        // A body that is refused by its length is then never sent, as large ones should be.
        request.Headers.ExpectContinue = body.Length > 2_000_000;
        if (encoding is not null)
        {
            request.Content.Headers.ContentEncoding.Add(encoding);
        }

        return await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
