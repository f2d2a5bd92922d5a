using FluentAssertions;
using Inlogov.Graph.Cypher.Printing;
using Inlogov.Graph.Cypher.Syntax;
using Xunit;

namespace Inlogov.Graph.Cypher.Tests;

/// <summary>What the grammar promises beyond single statements.</summary>
public sealed class ParserTests
{
    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("NOT ", "")]
    [InlineData("-(", ")")]
    [InlineData("{a: ", "}")]
    [InlineData("abs(", ")")]
    [InlineData("CASE WHEN true THEN ", " END")]
    [InlineData("EXISTS { RETURN ", " AS x }")]
    [InlineData("[x IN [1] | ", "]")]
    [InlineData("[(a)-->(b {x: ", "}) | 1]")]
    public void Text_nested_beyond_the_limit_is_refused_and_not_fatal(string open, string close)
    {
        var text = $"RETURN {string.Concat(Enumerable.Repeat(open, 20_000))}1{string.Concat(Enumerable.Repeat(close, 20_000))} AS x";
        CypherParser.Parse(text).Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("nested too deeply");
    }

    [Theory]
    [InlineData(" + 1")]
    [InlineData(" OR true")]
    [InlineData(" < 1")]
    [InlineData(".a")]
    [InlineData("[0]")]
    public void Chains_beyond_the_limit_are_refused_and_not_fatal(string link)
    {
        var text = $"RETURN x{string.Concat(Enumerable.Repeat(link, 20_000))} AS x";
        CypherParser.Parse(text).Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("nested too deeply");
    }

    [Fact]
    public void A_long_list_and_a_wide_tree_are_no_depth()
    {
        var text = $"RETURN [{string.Join(", ", Enumerable.Range(0, 50_000))}] AS x";
        CypherChecker.ParseAndCheck(text).Success.Should().BeTrue();
    }

    [Fact]
    public void The_deepest_tree_that_parses_can_be_checked_printed_and_compared()
    {
        var text = $"RETURN {string.Join(" + ", Enumerable.Repeat("1", 900))} AS x";
        var parsed = CypherChecker.ParseAndCheck(text);
        parsed.Success.Should().BeTrue();
        CypherParser.Parse(CypherPrinter.Print(parsed.Statement!)).Statement.Should().Be(parsed.Statement);
    }

    [Fact]
    public void Spans_cover_the_text_of_each_node()
    {
        const string Text = "MATCH (n:Person) WHERE n.age + 1 > 3 RETURN n.name AS name";
        var statement = CypherParser.Parse(Text).Statement!;
        var spans = SyntaxTree.Descendants(statement).OfType<BinaryExpression>().Select(node => Text.Substring(node.Span.Offset, node.Span.Length));
        spans.Should().Equal("n.age + 1 > 3", "n.age + 1");
    }

    [Fact]
    public void A_statement_tells_its_parameters_columns_and_whether_it_writes()
    {
        const string Text = "UNWIND $rows AS row MERGE (n {id: row.id}) SET n.x = $x RETURN n.id, count(*) AS c";
        var info = CypherStatementInfo.Of(CypherParser.Parse(Text).Statement!);
        info.Should().BeEquivalentTo(new { Parameters = new[] { "rows", "x" }, IsReadOnly = false, IsSchemaChange = false, Columns = new[] { "n.id", "c" } });
    }

    [Theory]
    [InlineData("name", "name")]
    [InlineData("Order", "`Order`")]
    [InlineData("my key", "`my key`")]
    [InlineData("a`b", "`a``b`")]
    [InlineData("1st", "`1st`")]
    [InlineData("é", "`é`")]
    public void Names_are_quoted_where_they_must_be(string name, string expected) => CypherKeywords.Quote(name).Should().Be(expected);

    [Fact]
    public void Every_keyword_can_be_a_name_when_quoted()
    {
        var refused = CypherKeywords.All.Where(word => !CypherChecker.ParseAndCheck(
            $"MATCH ({CypherKeywords.Quote(word)}:{CypherKeywords.Quote(word)}) RETURN {CypherKeywords.Quote(word)}.{CypherKeywords.Quote(word)} AS x").Success);
        refused.Should().BeEmpty();
    }
}
