using Inlogov.Graph.Port;

namespace Inlogov.Graph.Server.QueryApi;

/// <summary>A request that HTTP itself refuses.</summary>
/// <param name="status">The status code.</param>
/// <param name="code">Neo4j's status code.</param>
/// <param name="message">One sentence with the remedy.</param>
internal sealed class RefusedRequestException(int status, string code, string message) : Exception(message)
{
    /// <summary>The status code.</summary>
    public int Status { get; } = status;

    /// <summary>The error that is answered.</summary>
    public GraphException Failure { get; } = new(code, message);
}
