using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Cypher;

/// <summary>The door of the language: text to tree.</summary>
public static class CypherParser
{
    /// <summary>Parses one statement; what is wrong is reported and never thrown.</summary>
    public static CypherParseResult Parse(string text)
    {
        var nowhere = new SourceSpan(0, 0);
        return new CypherParseResult(
            text, null, [new CypherDiagnostic(GraphStatusCodes.SyntaxError, "Cypher is not read yet.", nowhere, nowhere.PositionIn(text))]);
    }
}
