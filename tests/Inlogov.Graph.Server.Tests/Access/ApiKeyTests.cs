using System.Net;
using System.Text;
using FluentAssertions;
using Xunit;

namespace Inlogov.Graph.Server.Tests.Access;

public sealed class ApiKeyTests(ApiKeyTests.GuardedServer guarded) : IClassFixture<ApiKeyTests.GuardedServer>
{
    private const string Key = "a-key-of-enough-length";
    private const string FileKey = "another-key-from-the-file";

    [Theory]
    [InlineData("X-API-Key", Key)]
    [InlineData("X-API-Key", FileKey)]
    [InlineData("Authorization", "Bearer " + Key)]
    [InlineData("Authorization", "Basic bmVvNGo6YS1rZXktb2YtZW5vdWdoLWxlbmd0aA==")]
    public async Task A_key_lets_a_client_in(string header, string value)
    {
        using var graphql = await guarded.Client.PostAsync("graphql", Exchange.Typename, (header, value));
        using var cypher = await guarded.Client.PostAsync("db/neo4j/query/v2", """{"statement":"RETURN 1"}""", (header, value));

        graphql.StatusCode.Should().Be(HttpStatusCode.OK);
        cypher.StatusCode.Should().Be(HttpStatusCode.Accepted);
    }

    [Theory]
    [InlineData("X-API-Key", "a-key-of-enough-lengtH")]
    [InlineData("X-API-Key", "")]
    [InlineData("Authorization", "Basic not-base-64!")]
    [InlineData("Authorization", "Digest x")]
    [InlineData("X-Other", Key)]
    public async Task Without_one_nobody_gets_data(string header, string value)
    {
        using var graphql = await guarded.Client.PostAsync("graphql", Exchange.Typename, (header, value));
        using var schema = await guarded.Client.AskAsync(HttpMethod.Get, "graphql?sdl", (header, value));
        using var page = await guarded.Client.AskAsync(HttpMethod.Get, "graphql?query=%7B__typename%7D", (header, value), ("Accept", "text/html"));
        using var cypher = await guarded.Client.PostAsync("db/neo4j/query/v2", """{"statement":"RETURN 1"}""", (header, value));

        (await graphql.CodeAsync()).Should().Be((HttpStatusCode.Unauthorized, "UNAUTHENTICATED"));
        graphql.Headers.WwwAuthenticate.ToString().Should().Be("Bearer");
        schema.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        page.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        cypher.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await cypher.JsonAsync())["errors"]![0]!["code"]!.GetValue<string>().Should().Be("Neo.ClientError.Security.Unauthorized");
    }

    [Theory]
    [InlineData("")]
    [InlineData("graphql")]
    [InlineData("health/live")]
    [InlineData("health/ready")]
    public async Task Pages_and_health_need_none(string path)
    {
        using var answer = await guarded.Client.AskAsync(HttpMethod.Get, path, ("Accept", "text/html"));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_browser_may_ask_before_it_sends_a_key()
    {
        using var answer = await guarded.Client.AskAsync(
            HttpMethod.Options, "graphql", ("Origin", "http://localhost:3000"), ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "x-api-key"));
        answer.StatusCode.Should().Be(HttpStatusCode.NoContent);
        answer.Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("http://localhost:3000");
    }

    /// <summary>A server that asks for keys.</summary>
    public sealed class GuardedServer : IAsyncLifetime
    {
        private readonly string _file = Path.GetTempFileName();
        private StartedServer? _server;

        /// <summary>Its client.</summary>
        public HttpClient Client => _server!.Client;

        public async ValueTask InitializeAsync()
        {
            await File.WriteAllTextAsync(_file, $"# one a line\n\n{FileKey}\n", Encoding.UTF8);
            _server = await StartedServer.StartAsync([$"--Auth:ApiKeys:0={Key}", $"--Auth:ApiKeyFile={_file}"]);
        }

        public async ValueTask DisposeAsync()
        {
            await _server!.DisposeAsync();
            File.Delete(_file);
        }
    }
}
