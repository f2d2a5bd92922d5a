using System.Text.Json;
using FluentAssertions;
using Inlogov.Graph.GraphQL.Tests.Operations;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.GraphQL.Tests.Statements;

/// <summary>The statements of operations, as texts that a person has read.</summary>
public sealed class StatementCaseTests
{
    private const string Project = "Inlogov.Graph.GraphQL.Tests";
    private const string File = "statements.md";

    public static TheoryData<string> Titles => [.. CaseFile.Read(File).Select(one => one.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void An_operation_is_compiled_as_the_case_says(string title)
    {
        var blocks = CaseFile.Read(File).Single(one => one.Title == title).Blocks;
        var request = new GraphQLRequest(blocks["graphql"])
        {
            Variables = blocks.TryGetValue("variables", out var variables) ? JsonDocument.Parse(variables).RootElement : null,
        };
        var roots = StatementInspection.Compile(CaseGraph.Invented, request);
        var statement = string.Join("\n\n", roots.Select(one => one.Root.Statement));
        var parameters = string.Join('\n', roots.SelectMany(one => one.Bound.Parameters).Select(one => $"{one.Key} = {one.Value}"));
        if (CaseUpdate.IsOn)
        {
            CaseUpdate.Write(Project, File, title, "statement", statement);
            CaseUpdate.Write(Project, File, title, "parameters", parameters);
            return;
        }

        statement.Should().Be(blocks["statement"]);
        parameters.Should().Be(blocks["parameters"]);
    }
}
