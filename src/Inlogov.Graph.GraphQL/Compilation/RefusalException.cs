using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>A valid operation that is refused for a value it was given, before any statement runs.</summary>
internal sealed class RefusalException(ResponseError error) : Exception(error.Message)
{
    /// <summary>What to answer.</summary>
    public ResponseError Error { get; } = error;

    /// <summary>A refusal with a stable code and one sentence.</summary>
    public static RefusalException Of(string code, string message) => new(new ResponseError(code, message));
}
