namespace Inlogov.Graph.GraphQL.Http;

/// <summary>
/// GraphQL over HTTP (draft of the GraphQL over HTTP working group) in front of an engine: reads the request, negotiates, and chooses the status.
/// It knows no web server: the server hands over what it received and sends what it gets.
/// </summary>
public static class GraphQLHttp
{
    /// <summary>
    /// Answers a request to the endpoint; nothing that the request or the database does wrong is thrown. A browser's <c>GET</c>
    /// for HTML and <c>?sdl</c> are the server's to answer before.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller has gone away.</exception>
    public static ValueTask<GraphQLHttpResponse> ExecuteAsync(GraphQLEngine engine, GraphQLHttpRequest request, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{engine} {request} {cancellationToken}");
}
