namespace Inlogov.Graph.Port;

/// <summary>A failure that the database reports, or that reaching it met. It carries Neo4j's status code and never a secret.</summary>
/// <param name="code">Neo4j's status code, such as <c>Neo.ClientError.Statement.SyntaxError</c>; see <see cref="GraphStatusCodes"/>.</param>
/// <param name="message">One sentence, with the remedy where there is one.</param>
/// <param name="position">Where in the statement, or null.</param>
/// <param name="innerException">What caused it, or null.</param>
public sealed class GraphException(string code, string message, StatementPosition? position = null, Exception? innerException = null)
    : Exception(message, innerException)
{
    /// <summary>Neo4j's status code.</summary>
    public string Code { get; } = code;

    /// <summary>Where in the statement, or null.</summary>
    public StatementPosition? Position { get; } = position;

    /// <summary>Whether the same statement may succeed when it is tried again.</summary>
    public bool IsTransient => Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal);
}
