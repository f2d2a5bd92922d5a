using System.Text.Json.Nodes;
using FluentAssertions;
using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests.Clients;

/// <summary>The clients that front ends use, as npm has them, against the real server.</summary>
public sealed class RealClientTests(EmbeddedServer server, NodeProject node) : IClassFixture<EmbeddedServer>
{
    [Fact]
    public async Task Apollo_Client_merges_pages_by_relayStylePagination_and_sends_hashes_instead_of_documents()
    {
        var answer = await RunAsync("apollo.mjs");

        var titles = answer["titles"]!.AsArray().Select(title => title!.GetValue<string>()).ToList();
        titles.Should().HaveCount(6).And.OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        answer["total"]!.GetValue<int>().Should().BeGreaterThan(6);
        answer["withText"]!.ToJsonString().Should().Be("[false,true,false,false,true]", "the document goes once, then its hash is enough");
        answer["code"]!.GetValue<string>().Should().Be("FIELDS_ON_CORRECT_TYPE");
    }

    [Fact]
    public async Task Urql_asks_with_POST_and_with_GET()
    {
        var answers = (await RunAsync("urql.mjs")).AsArray();

        answers.Should().HaveCount(2);
        answers.Should().OnlyContain(answer => answer!["name"]!.GetValue<string>() == "Integrated care"
            && answer["error"] == null && answer["code"]!.GetValue<string>() == "FIELDS_ON_CORRECT_TYPE");
    }

    [Fact]
    public async Task Relays_compiler_takes_the_schema_and_a_paged_fragment()
    {
        var answer = await RunAsync("relay.mjs");

        answer["status"]!.GetValue<int>().Should().Be(0, answer.ToJsonString());
        answer["made"]!.AsArray().Select(file => file!.GetValue<string>())
            .Should().Equal("ArticlesPageQuery.graphql.ts", "ArticlesQuery.graphql.ts", "Articles_list.graphql.ts");
    }

    [Fact]
    public async Task GraphQL_Code_Generator_makes_types_with_which_a_strict_program_compiles()
    {
        var answer = await RunAsync("codegen.mjs");

        answer["faults"]!.AsArray().Should().BeEmpty(answer.ToJsonString());
        answer["types"]!.GetValue<int>().Should().BeGreaterThan(100);
    }

    private async Task<JsonNode> RunAsync(string script)
    {
        var client = await server.StartAsync(TestContext.Current.CancellationToken);
        return await node.RunAsync(script, new Uri(client.BaseAddress!, "graphql"), TestContext.Current.CancellationToken);
    }
}
