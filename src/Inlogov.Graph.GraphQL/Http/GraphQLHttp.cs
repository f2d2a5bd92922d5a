using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Http;

/// <summary>
/// GraphQL over HTTP (draft of the GraphQL over HTTP working group) in front of an engine: reads the request, negotiates, and chooses the status.
/// It knows no web server: the server hands over what it received and sends what it gets.
/// </summary>
public static class GraphQLHttp
{
    private const string Charset = "; charset=utf-8";

    /// <summary>
    /// Answers a request to the endpoint; nothing that the request or the database does wrong is thrown. A browser's <c>GET</c>
    /// for HTML and <c>?sdl</c> are the server's to answer before.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller has gone away.</exception>
    public static async ValueTask<GraphQLHttpResponse> ExecuteAsync(GraphQLEngine engine, GraphQLHttpRequest request, CancellationToken cancellationToken)
    {
        if (request.Method is not ("GET" or "POST"))
        {
            return Refused(405, MediaTypes.Json, HttpErrors.MethodNotAllowed(request.Method), "GET, POST");
        }

        if (MediaTypes.Choose(request.Accept) is not { } mediaType)
        {
            return Refused(406, MediaTypes.Json, HttpErrors.NotAcceptable());
        }

        if (request.Method == "POST" && !MediaTypes.IsJson(request.ContentType))
        {
            return Refused(415, mediaType, HttpErrors.UnsupportedMediaType(request.ContentType));
        }

        if (request.Body.Length > engine.Options.BodyBytesMax)
        {
            return Refused(413, mediaType, HttpErrors.BodyTooLarge(engine.Options.BodyBytesMax));
        }

        var asked = request.Method == "POST"
            ? HttpRequestReading.FromBody(request.Body, out var error)
            : HttpRequestReading.FromQueryString(request.QueryString, out error);
        var options = AskedOptions.Read(request, ref error);
        if (asked is not null && error is null)
        {
            return await RunAsync(engine, asked with { QueriesOnly = request.Method == "GET", Options = options }, mediaType, cancellationToken);
        }

        return Refused(400, mediaType, error!);
    }

    private static async ValueTask<GraphQLHttpResponse> RunAsync(
        GraphQLEngine engine, GraphQLRequest request, string mediaType, CancellationToken cancellationToken)
    {
        var response = await engine.ExecuteAsync(request, cancellationToken);
        var status = response.Outcome switch
        {
            GraphQLOutcome.NotAllowed => 405,
            GraphQLOutcome.Refused when mediaType == MediaTypes.GraphQLResponse => 400,
            _ => 200,
        };
        return new GraphQLHttpResponse(status, mediaType + Charset, response.Buffer)
        {
            Allow = status == 405 ? "POST" : null,
            ErrorCodes = response.ErrorCodes,
            Failures = response.Failures,
        };
    }

    private static GraphQLHttpResponse Refused(int status, string mediaType, ResponseError error, string? allow = null)
    {
        var buffer = new ResponseBuffer();
        buffer.Write("{\"errors\":"u8);
        ErrorList.Write([error], buffer);
        buffer.Write((byte)'}');
        return new GraphQLHttpResponse(status, mediaType + Charset, buffer) { Allow = allow, ErrorCodes = [error.Code] };
    }
}
