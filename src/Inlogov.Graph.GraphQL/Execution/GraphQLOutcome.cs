namespace Inlogov.Graph.GraphQL;

/// <summary>How far an operation came, which decides the HTTP status (GraphQL over HTTP, section 6.4).</summary>
public enum GraphQLOutcome
{
    /// <summary>It was executed: the answer has <c>data</c>, perhaps with errors beside it.</summary>
    Executed,

    /// <summary>It was refused before execution: the document, the operation's name or a variable is wrong; the answer has no <c>data</c>.</summary>
    Refused,

    /// <summary>It was refused because it is no query and only queries were allowed (<see cref="GraphQLRequest.QueriesOnly"/>).</summary>
    NotAllowed,
}
