using System.Net;
using System.Text.Json.Nodes;
using FluentAssertions;
using Inlogov.Graph.Server.Access;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Inlogov.Graph.Server.Tests.Hosting;

/// <summary>Every endpoint says what is wrong in the form that its clients read.</summary>
public sealed class EnvelopeTests(ThingServer server) : IClassFixture<ThingServer>
{
    private static readonly string[] Public = ["/", "/pages/{name}", "/assets/{**path}", "/favicon.ico", "/health/live", "/health/ready"];

    [Fact]
    public async Task Every_endpoint_is_known_to_be_public_or_asks_for_a_key_where_there_is_one()
    {
        await using var guarded = await StartedServer.StartAsync(["--Auth:ApiKeys:0=a-key-of-enough-length"]);
        var endpoints = guarded.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        endpoints.Should().HaveCountGreaterThan(8);
        foreach (var endpoint in endpoints)
        {
            var isData = endpoint.Metadata.GetMetadata<DataEndpoint>() is not null;
            (isData || IsPublic(endpoint.RoutePattern.RawText!)).Should().BeTrue(endpoint.RoutePattern.RawText);
            if (isData)
            {
                var path = endpoint.RoutePattern.RawText!.Replace("{name}", "neo4j", StringComparison.Ordinal).Replace("{id}", "1", StringComparison.Ordinal);
                using var answer = await guarded.Client.PostAsync(path, "{}");
                answer.StatusCode.Should().Be(HttpStatusCode.Unauthorized, path);
            }
        }
    }

    [Fact]
    public async Task A_wrong_method_is_answered_in_the_envelope_of_each_endpoint()
    {
        await using var other = await StartedServer.StartAsync([]);
        var paths = other.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!.Replace("{name}", "neo4j", StringComparison.Ordinal).Replace("{id}", "1", StringComparison.Ordinal))
            .Distinct();
        foreach (var path in paths)
        {
            using var answer = await server.Client.AskAsync(HttpMethod.Patch, path);
            answer.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed, path);
            answer.Content.Headers.Allow.Should().NotBeEmpty(path);
            await ShouldExplainAsync(answer, path);
        }
    }

    [Theory]
    [InlineData("nowhere", 404)]
    [InlineData("graphql/nowhere", 404)]
    [InlineData("db/neo4j/nowhere", 404)]
    [InlineData("pages/nowhere.js", 404)]
    [InlineData("health", 404)]
    public async Task What_is_not_there_is_explained(string path, int status)
    {
        using var answer = await server.Client.AskAsync(HttpMethod.Get, path);
        ((int)answer.StatusCode).Should().Be(status);
        await ShouldExplainAsync(answer, "/" + path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("graphql")]
    [InlineData("db/neo4j/query/v2")]
    [InlineData("health/live")]
    public async Task A_host_name_that_is_not_ours_is_explained_everywhere(string path)
    {
        using var answer = await server.Client.AskAsync(HttpMethod.Get, path, ("Host", "rebound.example"));
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        await ShouldExplainAsync(answer, "/" + path);
    }

    [Theory]
    [InlineData("graphql")]
    [InlineData("health/ready")]
    public async Task Until_the_graph_is_ready_clients_are_told_to_come_again(string path)
    {
        await using var loading = await StartedServer.StartAsync([], isLoaded: false);
        using var answer = await loading.Client.AskAsync(HttpMethod.Get, path, ("Accept", "application/graphql-response+json"));
        using var live = await loading.Client.AskAsync(HttpMethod.Get, "health/live");

        answer.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromSeconds(1));
        await ShouldExplainAsync(answer, "/" + path);
        live.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    // The explorer's views are pages without data of their own.
    private static bool IsPublic(string pattern) => Public.Contains(pattern) || pattern.EndsWith("/{**rest}", StringComparison.Ordinal);

    private static async Task ShouldExplainAsync(HttpResponseMessage answer, string path)
    {
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        var type = answer.Content.Headers.ContentType!.MediaType;
        if (path.StartsWith("/graphql", StringComparison.Ordinal))
        {
            type.Should().BeOneOf("application/json", "application/graphql-response+json");
            body["errors"]![0]!["message"]!.GetValue<string>().Should().NotBeEmpty(path);
            body["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().Should().NotBeEmpty(path);
            body.AsObject().Should().NotContainKey("data");
        }
        else if (path.StartsWith("/db", StringComparison.Ordinal))
        {
            body["errors"]![0]!["code"]!.GetValue<string>().Should().StartWith("Neo.", path);
            body["errors"]![0]!["message"]!.GetValue<string>().Should().NotBeEmpty(path);
        }
        else
        {
            type.Should().Be("application/problem+json", path);
            body["status"]!.GetValue<int>().Should().Be((int)answer.StatusCode, path);
            new[] { "title", "detail", "code" }.Should().OnlyContain(member => body[member]!.GetValue<string>().Length > 0, path);
        }
    }
}
