using System.Text.Json.Nodes;
using FluentAssertions;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>What people ask of the graph, with answers that a reader can check in the documents. The same on both databases.</summary>
public abstract class RelationshipQuestions(RunningServer server)
{
    private const string File = "questions.md";

    public static TheoryData<string> Questions => [.. CaseFile.Read(File).Select(one => one.Title)];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task The_graph_answers(string question)
    {
        var blocks = CaseFile.Read(File).Single(one => one.Title == question).Blocks;
        var variables = blocks.TryGetValue("variables", out var text) ? JsonNode.Parse(text) : null;

        var answer = await server.AskAsync(blocks["graphql"], variables, TestContext.Current.CancellationToken);

        answer.ContainsKey("errors").Should().BeFalse(answer.ToJsonString());
        var expected = JsonNode.Parse(blocks["json"]);
        JsonNode.DeepEquals(answer["data"], expected).Should().BeTrue($"the answer was {answer["data"]!.ToJsonString()}");
    }
}
