using FluentAssertions;
using Xunit;

namespace Inlogov.Graph.Cypher.Tests.Corpus;

/// <summary>Every statement that Neo4j accepts is Cypher here too.</summary>
public sealed class ParsingTests
{
    [Fact]
    public void Every_statement_that_succeeds_parses()
    {
        var cases = CorpusCase.ReadAll();
        Assert.SkipWhen(cases.Count == 0, "The corpora are not present beside the project.");

        var refused = cases.Where(one => one.Code is null or not "Neo.ClientError.Statement.SyntaxError")
            .Where(one => one.Code?.Contains("ArgumentError", StringComparison.Ordinal) != true)
            .Select(one => (one.Key, one.Text, Result: CypherParser.Parse(one.Text)))
            .Where(one => !one.Result.Success)
            .Select(one => $"{one.Key}: {one.Result.Diagnostics[0].Message} {one.Result.Diagnostics[0].Position} {one.Text}");
        string.Join('\n', refused).Should().BeEmpty();
    }

    [Fact]
    public void Column_names_are_the_text_as_written()
    {
        var cases = CorpusCase.ReadAll();
        Assert.SkipWhen(cases.Count == 0, "The corpora are not present beside the project.");

        var wrong = cases.Where(one => one.Header is { Count: > 0 })
            .Select(one => (one, Result: CypherParser.Parse(one.Text)))
            .Where(pair => pair.Result.Success)
            .Select(pair => (pair.one, Names: Columns.Of(pair.Result.Statement!)))
            .Where(pair => pair.Names is not null && !pair.Names.SequenceEqual(pair.one.Header!))
            .Select(pair => $"{pair.one.Key}: {string.Join(" | ", pair.Names!)} instead of {string.Join(" | ", pair.one.Header!)}");
        string.Join('\n', wrong).Should().BeEmpty();
    }
}
