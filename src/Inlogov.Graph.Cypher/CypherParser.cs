using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Parsing;

namespace Inlogov.Graph.Cypher;

/// <summary>The door of the language: text to tree. Rules beyond grammar are checked by <c>CypherChecker</c>.</summary>
public static class CypherParser
{
    /// <summary>Parses one statement; what is wrong is reported and never thrown.</summary>
    public static CypherParseResult Parse(string text)
    {
        try
        {
            return new CypherParseResult(text, new StatementParser(text).ParseStatement(), []);
        }
        catch (CypherSyntaxException wrong)
        {
            var diagnostic = new CypherDiagnostic(wrong.Error.Code, wrong.Error.Message, wrong.Span, wrong.Span.PositionIn(text));
            return new CypherParseResult(text, null, [diagnostic]);
        }
    }
}
