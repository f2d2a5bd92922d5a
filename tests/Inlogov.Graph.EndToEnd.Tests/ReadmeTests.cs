using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FluentAssertions;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>What the README shows is what the program answers.</summary>
public sealed partial class ReadmeTests(EmbeddedServer server) : IClassFixture<EmbeddedServer>
{
    private static string Readme => File.ReadAllText(Path.Combine(Workplace.Root, "README.md"));

    [Fact]
    public async Task Its_query_has_the_answer_that_it_prints()
    {
        var shown = QueryAndAnswer().Match(Readme);
        shown.Success.Should().BeTrue("the README shows a query and its answer");

        var answer = await server.AskAsync(shown.Groups[1].Value, null, TestContext.Current.CancellationToken);

        JsonNode.DeepEquals(answer, JsonNode.Parse(shown.Groups[2].Value)).Should().BeTrue(answer.ToJsonString());
    }

    [Fact]
    public async Task Its_Cypher_finds_something()
    {
        var client = await server.StartAsync(TestContext.Current.CancellationToken);
        var guide = await File.ReadAllTextAsync(Path.Combine(Workplace.Root, "docs", "cypher.md"), TestContext.Current.CancellationToken);
        var bodies = Body().Matches(Readme + guide).Select(match => match.Groups[1].Value)
            .Concat(Argument().Matches(Readme).Select(match => new JsonObject { ["statement"] = match.Groups[1].Value }.ToJsonString())).ToList();
        bodies.Should().HaveCountGreaterThan(2);

        foreach (var body in bodies)
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var response = await client.PostAsync(new Uri("db/neo4j/query/v2", UriKind.Relative), content, TestContext.Current.CancellationToken);
            var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

            answer["errors"].Should().BeNull(answer.ToJsonString());
            answer["data"]!["values"]!.AsArray().Should().NotBeEmpty();
        }
    }

    [Fact]
    public void Its_pictures_and_links_are_there()
    {
        var links = Link().Matches(Readme).Select(match => match.Groups[1].Value).Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith('#'));

        links.Where(link => !Path.Exists(Path.Combine(Workplace.Root, link))).Should().BeEmpty();
    }

    [GeneratedRegex("```graphql\n(.*?)```\\s*```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex QueryAndAnswer();

    [GeneratedRegex("""-d '(\{"statement": .*?\})'""")]
    private static partial Regex Body();

    [GeneratedRegex("""-- query "(.*?)"(?:\s|$)""", RegexOptions.Multiline)]
    private static partial Regex Argument();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
