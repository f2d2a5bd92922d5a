using System.Text.RegularExpressions;
using FluentAssertions;
using Inlogov.Graph.Embedded.Aggregations;
using Inlogov.Graph.Embedded.Functions;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.Embedded.Tests.Behaviour;

/// <summary>Every function, operator and clause stands in a case of this project, so that a clone without the corpora still tests the engine well.</summary>
public sealed class CoverageTests
{
    private static readonly string Statements = string.Join('\n', StatementCaseTests.Cases().Select(one => CaseFile.Block(one.Data.Item1, one.Data.Item2, "cypher")));

    [Fact]
    public void Every_function_stands_in_a_case() => FunctionCatalog.All.Select(function => function.Name)
        .Concat(AggregationCatalog.All.Select(aggregation => aggregation.Name))
        .Concat(["all", "any", "none", "single", "reduce", "exists", "shortestPath", "allShortestPaths"])
        .Where(name => !Regex.IsMatch(Statements, $@"(?<![\w.]){Regex.Escape(name)}\s*\(", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))
        .Order(StringComparer.Ordinal)
        .Should().Equal([]);

    [Theory]
    [InlineData("MATCH")]
    [InlineData("OPTIONAL MATCH")]
    [InlineData("WHERE")]
    [InlineData("WITH")]
    [InlineData("WITH DISTINCT")]
    [InlineData("RETURN DISTINCT")]
    [InlineData("ORDER BY")]
    [InlineData("DESC")]
    [InlineData("SKIP")]
    [InlineData("OFFSET")]
    [InlineData("LIMIT")]
    [InlineData("UNWIND")]
    [InlineData("UNION")]
    [InlineData("UNION ALL")]
    [InlineData("CALL db.")]
    [InlineData("YIELD")]
    [InlineData("CALL (")]
    [InlineData("OPTIONAL CALL")]
    [InlineData("IN TRANSACTIONS")]
    [InlineData("ON ERROR CONTINUE")]
    [InlineData("ON ERROR BREAK")]
    [InlineData("REPORT STATUS AS")]
    [InlineData("CREATE (")]
    [InlineData("MERGE")]
    [InlineData("ON CREATE SET")]
    [InlineData("ON MATCH SET")]
    [InlineData("SET")]
    [InlineData("REMOVE")]
    [InlineData("DELETE")]
    [InlineData("DETACH DELETE")]
    [InlineData("FOREACH")]
    [InlineData("FINISH")]
    [InlineData("EXISTS {")]
    [InlineData("COUNT {")]
    [InlineData("COLLECT {")]
    [InlineData("CASE WHEN")]
    [InlineData("ELSE")]
    [InlineData("IS NULL")]
    [InlineData("IS NOT NULL")]
    [InlineData("IS NORMALIZED")]
    [InlineData("IS ::")]
    [InlineData("STARTS WITH")]
    [InlineData("ENDS WITH")]
    [InlineData("CONTAINS")]
    [InlineData("=~")]
    [InlineData("||")]
    [InlineData("<>")]
    [InlineData("<=")]
    [InlineData(">=")]
    [InlineData("XOR")]
    [InlineData("AND")]
    [InlineData("OR")]
    [InlineData("NOT")]
    [InlineData("IN [")]
    [InlineData("%")]
    [InlineData("^")]
    [InlineData("SHORTEST 1")]
    [InlineData("ALL SHORTEST")]
    [InlineData("ANY (")]
    [InlineData("SHORTEST 1 GROUPS")]
    [InlineData("{1,2}")]
    [InlineData("USING INDEX")]
    [InlineData("CREATE INDEX")]
    [InlineData("CREATE CONSTRAINT")]
    [InlineData("CREATE FULLTEXT INDEX")]
    [InlineData("DROP INDEX")]
    [InlineData("DROP CONSTRAINT")]
    [InlineData("SHOW INDEXES")]
    [InlineData("SHOW CONSTRAINTS")]
    [InlineData("SHOW FUNCTIONS")]
    [InlineData("SHOW PROCEDURES")]
    [InlineData("SHOW DATABASES")]
    [InlineData("LOAD CSV")]
    [InlineData("USE ")]
    [InlineData("$(")]
    [InlineData(":A&")]
    [InlineData("!")]
    [InlineData("{.*")]
    public void Every_clause_and_operator_stands_in_a_case(string words) =>
        Regex.Replace(Statements, @"\s+", " ").Contains(words, StringComparison.Ordinal).Should().BeTrue("`{0}` stands in a case", words);
}
