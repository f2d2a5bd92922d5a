using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Cypher.Diagnostics;

/// <summary>What is wrong with a statement, and where.</summary>
/// <param name="Code">Neo4j's status code, such as <c>Neo.ClientError.Statement.SyntaxError</c>.</param>
/// <param name="Message">One sentence (and the remedy where there is one), without the place.</param>
/// <param name="Span">The text it is about.</param>
/// <param name="Position">Line and column of that text.</param>
public sealed record CypherDiagnostic(string Code, string Message, SourceSpan Span, StatementPosition Position)
{
    /// <summary>The same as the exception that the port throws; its message names the place.</summary>
    public GraphException ToException() => new(Code, $"{Message} ({Position})", Position);
}
