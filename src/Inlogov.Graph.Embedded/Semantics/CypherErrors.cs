using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>The failures of operators and functions, by Neo4j's status codes; each takes the message as one sentence.</summary>
internal static class CypherErrors
{
    public static GraphException Type(string message) => new(GraphStatusCodes.TypeError, message);

    public static GraphException Argument(string message) => new(GraphStatusCodes.ArgumentError, message);

    public static GraphException Arithmetic(string message, Exception? cause = null) =>
        new(GraphStatusCodes.ArithmeticError, message, innerException: cause);

    /// <summary>A text that cannot be read, which Neo4j reports as a syntax error even where the text is data.</summary>
    public static GraphException Text(string message) => new(GraphStatusCodes.SyntaxError, message);

    /// <summary>An argument of a kind that a function's implementation in Neo4j does not expect at all.</summary>
    public static GraphException Call(string message) => new(GraphStatusCodes.ProcedureCallFailed, message);

    /// <summary>A value for which Neo4j itself fails, <c>left('abc', -1)</c>.</summary>
    public static GraphException Execution(string message) => new(GraphStatusCodes.ExecutionFailed, message);

    public static GraphException WrongType(string function, string expected, GraphValue found) =>
        Type($"`{function}` expects {expected}, but was given {CypherTypes.NameOf(found)}.");
}
