using FluentAssertions;
using Xunit;

namespace Inlogov.Graph.Cypher.Tests;

/// <summary>Small statements, each for one rule, with what a real Neo4j 5.26 says of them before they run.</summary>
public sealed class VerdictTests
{
    [Fact]
    public void Each_rule_says_what_Neo4j_says()
    {
        var wrong = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "Verdicts.txt"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t', 2))
            .Select(parts => (Expected: parts[0], Text: parts[1], Found: CypherChecker.ParseAndCheck(parts[1]).Diagnostics))
            .Where(one => CodeOf(one.Found) != one.Expected)
            .Select(one => $"{one.Text}: expected {one.Expected}, found {(one.Found.Count == 0 ? "ok" : one.Found[0].Message)}");
        string.Join('\n', wrong).Should().BeEmpty();
    }

    private static string CodeOf(IReadOnlyList<Diagnostics.CypherDiagnostic> found) =>
        found.Count == 0 ? "ok" : found[0].Code.Replace("Neo.ClientError.", string.Empty, StringComparison.Ordinal);
}
