using FluentAssertions;
using Inlogov.Graph.Cypher.Printing;
using Xunit;

namespace Inlogov.Graph.Cypher.Tests.Corpus;

/// <summary>What is printed parses to an equal tree.</summary>
public sealed class PrintingTests
{
    [Fact]
    public void Every_statement_parses_again_to_an_equal_tree()
    {
        var cases = CorpusCase.ReadAll();
        Assert.SkipWhen(cases.Count == 0, "The corpora are not present beside the project.");

        var wrong = cases.SelectMany(one => one.Setup.Append(one.Text))
            .Select(text => CypherParser.Parse(text).Statement)
            .Where(statement => statement is not null)
            .Select(statement => (Tree: statement, Printed: CypherPrinter.Print(statement!)))
            .Select(pair => (pair.Tree, pair.Printed, Again: CypherParser.Parse(pair.Printed)))
            .Where(one => !one.Tree!.Equals(one.Again.Statement))
            .Select(one => $"{one.Printed} {(one.Again.Success ? "differs" : one.Again.Diagnostics[0].Message)}");
        string.Join('\n', wrong).Should().BeEmpty();
    }
}
