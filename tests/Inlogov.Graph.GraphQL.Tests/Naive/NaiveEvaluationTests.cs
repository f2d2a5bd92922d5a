using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using GraphQLParser.AST;
using Inlogov.Graph.GraphQL.Documents;
using Inlogov.Graph.GraphQL.Schema;
using Inlogov.Graph.GraphQL.Tests.Operations;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.GraphQL.Tests.Naive;

/// <summary>The corpus's answers are those of an evaluation that knows no Cypher.</summary>
public sealed class NaiveEvaluationTests(EmbeddedOperationTests.Graphs graphs) : IClassFixture<EmbeddedOperationTests.Graphs>
{
    private const int CasesLeast = 170;

    public static TheoryData<string, string> Cases => [.. Evaluated(OperationCases.Invented, CaseGraph.Invented).Concat(Evaluated(OperationCases.Machine, CaseGraph.Machine)).Select(one => (one.File, one.Title))];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Walking_the_graph_gives_the_same_answer(string file, string title)
    {
        var graph = file == "machine.md" ? CaseGraph.Machine : CaseGraph.Invented;
        var blocks = CaseFile.Read(file).Single(one => one.Title == title).Blocks;
        var document = DocumentPreparation.Read(blocks["graphql"], GraphQLOptions.Default).Document!;
        var operation = new GraphQLOperation(
            ApiSchema.Create(graph.Sdl, graph.SdlName), document, document.Definitions.OfType<GraphQLOperationDefinition>().First(), GraphQLOptions.Default);
        VariableReader.Read(
            blocks.TryGetValue("variables", out var given) ? JsonDocument.Parse(given).RootElement : null, GraphQLOptions.Default.ListItemsMax, out var inputs);
        var variables = await operation.CoerceAsync(inputs);
        var database = await graphs.OpenAsync(graph, TestContext.Current.CancellationToken);

        var data = new NaiveEvaluator(operation, variables.Values, await NaiveGraph.ReadAsync(database, TestContext.Current.CancellationToken)).Data();

        NaiveAnswer.Text(data).Should().Be(NaiveAnswer.Text(JsonNode.Parse(blocks["json"])!["data"]));
    }

    [Fact]
    public void Most_of_the_corpus_is_evaluated() => Cases.Should().HaveCountGreaterThanOrEqualTo(CasesLeast);

    /// <summary>
    /// All cases but those that end in errors or ask about the schema, where nothing is read from a graph, and those of full text, whose
    /// scores are the index's own.
    /// </summary>
    private static IEnumerable<(string File, string Title)> Evaluated(TheoryData<string, string> cases, CaseGraph graph) =>
        from one in cases.Select(row => (File: row.Data.Item1, Title: row.Data.Item2))
        where one.File != "search.md" && (graph == CaseGraph.Invented || one.File == "machine.md")
        let blocks = CaseFile.Read(one.File).Single(other => other.Title == one.Title).Blocks
        let answer = JsonNode.Parse(blocks["json"])!.AsObject()
        where !answer.ContainsKey("errors") && answer["data"] is not null && !blocks.ContainsKey("limits") && !blocks["graphql"].Contains("__schema", StringComparison.Ordinal)
            && !blocks["graphql"].Contains("__type(", StringComparison.Ordinal)
        select one;
}
