using System.Diagnostics;
using Inlogov.Graph.GraphQL.Responses;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.GraphQL.Execution;

/// <summary>Failures of a statement as errors of the answer: what a client can act on is told, anything else gets a correlation id.</summary>
internal static class DatabaseErrors
{
    private const string SecurityPrefix = "Neo.ClientError.Security.";

    /// <summary>The error, and the failure for the log where the error hides it.</summary>
    public static (ResponseError Error, GraphQLFailure? Failure) Convert(Exception cause, string field, TimeSpan timeout) => cause switch
    {
        OperationCanceledException => (Timeout(timeout), null),
        GraphException { Code: var code } when code.Contains("TimedOut", StringComparison.Ordinal) => (Timeout(timeout), null),
        GraphException { Code: GraphStatusCodes.Terminated } =>
            (new ResponseError("CANCELLED", "The database stopped the statement before it had ended; try again."), null),
        GraphException { Code: GraphStatusCodes.MemoryPoolOutOfMemory } =>
            (new ResponseError("COST_EXCEEDED", "The statement needs more memory than it may; ask for fewer or smaller lists."), null),
        GraphException { Code: GraphStatusCodes.ProcedureCallFailed } =>
            Hidden("SEARCH_UNAVAILABLE", "The database cannot search: it has no full-text index of the name that this API uses. Load the graph again, which creates it.", cause, field),
        GraphException failure when failure.IsTransient || failure.Code.StartsWith(SecurityPrefix, StringComparison.Ordinal) =>
            Hidden("DATABASE_UNAVAILABLE", "The database does not answer at the moment; try again later.", cause, field),
        _ => Hidden("INTERNAL_ERROR", "The answer could not be made because of a failure inside the server.", cause, field),
    };

    private static ResponseError Timeout(TimeSpan timeout) =>
        new("TIMEOUT", FormattableString.Invariant($"The statement took longer than {timeout.TotalSeconds:0.###} s; ask for less, or filter by a unique field."));

    private static (ResponseError Error, GraphQLFailure? Failure) Hidden(string code, string message, Exception cause, string field)
    {
        var id = (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString();
        var error = new ResponseError(code, message) { Details = new Dictionary<string, string> { ["correlationId"] = id } };
        return (error, new GraphQLFailure(id, field, cause));
    }
}
