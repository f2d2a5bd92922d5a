using FluentAssertions;
using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>Another annotated SDL with its own data is served by the same program: annotate your types, get an API.</summary>
public sealed class SecondOntologyTests(SecondOntologyTests.MachineServer server) : IClassFixture<SecondOntologyTests.MachineServer>
{
    [Fact]
    public async Task Parts_are_listed_with_what_they_contain_and_how_often()
    {
        var answer = await server.AskAsync(
            """{ parts(order: [{ name: ASC }]) { totalCount nodes { name mass contains { edges { quantity node { name } } } } } }""",
            null,
            TestContext.Current.CancellationToken);

        answer["data"]?.ToJsonString().Should().Be(
            """{"parts":{"totalCount":3,"nodes":[{"name":"Bolt M6","mass":0.01,"contains":{"edges":[]}},{"name":"Motor","mass":7.25,"contains":{"edges":[{"quantity":8,"node":{"name":"Bolt M6"}}]}},{"name":"Pump; complete","mass":12.5,"contains":{"edges":[{"quantity":16,"node":{"name":"Bolt M6"}},{"quantity":1,"node":{"name":"Motor"}}]}}]}}""",
            answer.ToJsonString());
    }

    [Fact]
    public async Task A_derived_relation_and_an_extra_root_field_come_from_the_SDL()
    {
        var answer = await server.AskAsync(
            """{ supplier(id: "maker:acme") { name machines { totalCount nodes { name } } } suppliers { totalCount } node(id: "part:bolt") { id __typename } }""",
            null,
            TestContext.Current.CancellationToken);

        answer["data"]?.ToJsonString().Should().Be(
            """{"supplier":{"name":"Acme Works","machines":{"totalCount":2,"nodes":[{"name":"Pump; complete"},{"name":"Motor"}]}},"suppliers":{"totalCount":2},"node":{"id":"part:bolt","__typename":"Part"}}""",
            answer.ToJsonString());
    }

    [Fact]
    public async Task The_schema_is_that_of_the_file_alone()
    {
        var client = await server.StartAsync(TestContext.Current.CancellationToken);
        var schema = await client.GetStringAsync(new Uri("graphql?sdl", UriKind.Relative), TestContext.Current.CancellationToken);

        schema.Should().Contain("type Part implements Node").And.Contain("suppliers(").And.NotContain("Article");
    }

    /// <summary>The server with the machine's SDL and data.</summary>
    public sealed class MachineServer : RunningServer
    {
        protected override Task<string[]> ArgumentsAsync(CancellationToken cancellationToken)
        {
            var cases = Path.Combine(AppContext.BaseDirectory, "Cases");
            return Task.FromResult<string[]>(
                [$"--Ontology:File={Path.Combine(cases, "machine.graphql")}", $"--Seed:Cypher={Path.Combine(cases, "machine.cypher")}"]);
        }
    }
}
