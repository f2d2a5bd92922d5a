using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Printing;

/// <summary>
/// Writes trees as text that parses to an equal tree: keywords in capitals, brackets only where precedence wants them. Columns without
/// an alias take their name from the new text.
/// </summary>
public static class CypherPrinter
{
    /// <summary>A whole statement, a clause a line.</summary>
    public static string Print(Statement statement) => new TreeWriter().Write(statement);

    /// <summary>A query, a clause a line.</summary>
    public static string Print(Query query) => new TreeWriter().Write(query);

    /// <summary>One expression.</summary>
    public static string Print(Expression expression) => new TreeWriter().Write(expression);
}
