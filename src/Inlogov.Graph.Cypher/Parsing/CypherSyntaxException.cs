using Inlogov.Graph.Cypher.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Parsing;

/// <summary>
/// Leaves the recursive descent at the first error, as Neo4j does. It never passes the door of the parser, which turns it into a diagnostic.
/// </summary>
internal sealed class CypherSyntaxException(CypherError error, SourceSpan span) : Exception(error.Message)
{
    /// <summary>What is wrong.</summary>
    public CypherError Error { get; } = error;

    /// <summary>Where.</summary>
    public SourceSpan Span { get; } = span;
}
