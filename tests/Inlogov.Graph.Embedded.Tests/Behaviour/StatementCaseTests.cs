using FluentAssertions;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.Embedded.Tests.Behaviour;

/// <summary>The statements of <c>Cases/*.md</c>: what each clause answers, and which operators the planner chooses.</summary>
public sealed class StatementCaseTests
{
    private static readonly string[] Files = ["plans.md", "reading.md", "projections.md", "subqueries.md", "paths.md", "writing.md", "expressions.md", "functions.md", "temporal.md", "aggregations.md", "mathematics.md", "schema.md", "fulltext.md", "further.md"];

    /// <summary>The cases: file and heading.</summary>
    public static IEnumerable<TheoryDataRow<string, string>> Cases() => Files.SelectMany(file =>
        CaseFile.Read(file).Where(one => one.Blocks.ContainsKey("cypher")).Select(one => new TheoryDataRow<string, string>(file, one.Title)));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_statement_answers_as_its_case_says(string file, string title)
    {
        var (expected, found) = await StatementCases.RunAsync(file, title, TestContext.Current.CancellationToken);
        found.Should().Be(expected, "{0} says so under `{1}`; UPDATE_CASES=1 rewrites it for review", file, title);
    }
}
