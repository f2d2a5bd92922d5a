using Inlogov.Graph.Cypher.Semantics;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Cypher.Tests.Corpus;

/// <summary>Compares what the language says of a case before it runs with what Neo4j answered.</summary>
internal static class Verdict
{
    private static readonly string[] BeforeRunning =
    [
        "Neo.ClientError.Statement.SyntaxError", "Neo.ClientError.Procedure.ProcedureNotFound", "Neo.ClientError.Database.DatabaseNotFound",
    ];

    /// <summary>What disagrees, or null when nothing does.</summary>
    public static string? Of(CorpusCase one, IReadOnlySet<string> refusedWhileRunning)
    {
        var options = new CheckOptions
        {
            Parameters = new GraphMap(one.Parameters.Select(pair => KeyValuePair.Create(pair.Key, TckText.ReadValue(pair.Value)))),
            Procedures = [.. one.Procedures.Select(TckText.ReadSignature)],
        };
        var setup = one.Setup.Select(text => CypherChecker.ParseAndCheck(text)).FirstOrDefault(result => !result.Success);
        if (setup is not null)
        {
            return $"setup refused: {setup.Diagnostics[0].Message}";
        }

        var found = CypherChecker.ParseAndCheck(one.Text, options).Diagnostics;
        var must = one.Code is not null && BeforeRunning.Contains(one.Code) && !refusedWhileRunning.Contains(one.Key);
        if (found.Count == 0)
        {
            return must ? $"accepted, but is {one.Code}" : null;
        }

        var agrees = found[0].Code == one.Code || one.Code?.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal) == true;
        return agrees ? null : $"refused ({found[0].Message}), but is {one.Code ?? "accepted"}";
    }
}
