using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Semantics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher;

/// <summary>The second door of the language: everything that Neo4j refuses before a statement runs, beyond its grammar.</summary>
public static class CypherChecker
{
    /// <summary>Checks a parsed statement.</summary>
    /// <param name="statement">The tree.</param>
    /// <param name="text">The text that it was parsed from.</param>
    /// <param name="options">What is known beyond the statement, such as the types of this run's parameters.</param>
    /// <returns>What is wrong, the first first; empty when the statement may run.</returns>
    public static IReadOnlyList<CypherDiagnostic> Check(Statement statement, string text, CheckOptions? options = null) =>
        Check(statement, text, options ?? CheckOptions.None, resolved: new StatementChecker(text, options ?? CheckOptions.None, isResolved: true).Check(statement));

    private static IReadOnlyList<CypherDiagnostic> Check(
        Statement statement, string text, CheckOptions options, IReadOnlyList<CypherDiagnostic> resolved)
    {
        if (resolved.Count == 0)
        {
            return resolved;
        }

        var first = new StatementChecker(text, options, isResolved: false).Check(statement);
        return [.. first, .. resolved.Except(first)];
    }

    /// <summary>Parses and checks in one step: a result with a tree only where nothing is wrong.</summary>
    public static CypherParseResult ParseAndCheck(string text, CheckOptions? options = null)
    {
        var parsed = CypherParser.Parse(text);
        if (!parsed.Success)
        {
            return parsed;
        }

        var wrong = Check(parsed.Statement, text, options);
        return wrong.Count == 0 ? parsed : parsed with { Statement = null, Diagnostics = wrong };
    }
}
