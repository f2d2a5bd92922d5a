using Inlogov.Graph.GraphQL.Http.Stored;
using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Http;

/// <summary>
/// GraphQL over HTTP (draft of the GraphQL over HTTP working group) in front of an engine: reads the request, negotiates, finds the
/// document, and chooses the status. It knows no web server: the server hands over what it received and sends what it gets.
/// </summary>
/// <param name="engine">What answers.</param>
/// <param name="options">Which documents may be sent.</param>
/// <exception cref="InvalidDataException">The folder of trusted documents has a fault.</exception>
public sealed class GraphQLHttp(GraphQLEngine engine, GraphQLHttpOptions options)
{
    private const string Charset = "; charset=utf-8";

    private readonly StoredDocuments _documents = new(options);

    /// <summary>An answer for a request that the server refuses before it is looked at, in the media type that it accepts.</summary>
    /// <param name="status">The status code.</param>
    /// <param name="accept">The request's header <c>Accept</c>, or null.</param>
    /// <param name="code">The stable code in <c>extensions.code</c>.</param>
    /// <param name="message">One sentence.</param>
    public static GraphQLHttpResponse Refuse(int status, string? accept, string code, string message) =>
        Refused(status, MediaTypes.Choose(accept) ?? MediaTypes.Json, new ResponseError(code, message));

    /// <summary>
    /// Answers a request to the endpoint; nothing that the request or the database does wrong is thrown. A browser's <c>GET</c>
    /// for HTML and <c>?sdl</c> are the server's to answer before.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller has gone away.</exception>
    public async ValueTask<GraphQLHttpResponse> ExecuteAsync(GraphQLHttpRequest request, CancellationToken cancellationToken)
    {
        if (request.Method is not ("GET" or "POST"))
        {
            return Refused(405, MediaTypes.Choose(request.Accept) ?? MediaTypes.Json, HttpErrors.MethodNotAllowed(request.Method), "GET, POST");
        }

        if (MediaTypes.Choose(request.Accept) is not { } mediaType)
        {
            return Refused(406, MediaTypes.Json, HttpErrors.NotAcceptable());
        }

        if (request.Method == "POST" && RefuseBody(request, mediaType) is { } refused)
        {
            return refused;
        }

        var asked = request.Method == "POST"
            ? HttpRequestReading.FromBody(request.Body!.Value, out var error)
            : HttpRequestReading.FromQueryString(request.QueryString, out error);
        var options = AskedOptions.Read(request, ref error);
        if (asked is not null && error is null)
        {
            return await FindAndRunAsync(asked, request.Method == "GET", options, mediaType, cancellationToken);
        }

        return Refused(400, mediaType, error!);
    }

    private GraphQLHttpResponse? RefuseBody(GraphQLHttpRequest request, string mediaType)
    {
        if (!MediaTypes.IsJson(request.ContentType))
        {
            return Refused(415, mediaType, HttpErrors.UnsupportedMediaType(request.ContentType));
        }

        if (request.ContentEncoding is { Length: > 0 } encoding && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase))
        {
            return Refused(415, mediaType, HttpErrors.UnsupportedEncoding(encoding));
        }

        return request.Body is null || request.Body.Value.Length > engine.Options.BodyBytesMax
            ? Refused(413, mediaType, HttpErrors.BodyTooLarge(engine.Options.BodyBytesMax))
            : null;
    }

    private async ValueTask<GraphQLHttpResponse> FindAndRunAsync(
        HttpParameters parameters, bool queriesOnly, GraphQLRequestOptions asked, string mediaType, CancellationToken cancellationToken)
    {
        if (_documents.Find(parameters, out var error) is not { } text)
        {
            var isMalformed = error!.Code == HttpErrors.BadRequestCode || mediaType == MediaTypes.GraphQLResponse;
            return Refused(isMalformed ? 400 : 200, mediaType, error);
        }

        var request = new GraphQLRequest(text)
        {
            OperationName = parameters.OperationName,
            Variables = parameters.Variables,
            QueriesOnly = queriesOnly,
            Options = asked,
        };
        var response = await engine.ExecuteAsync(request, cancellationToken);
        if (response.Outcome == GraphQLOutcome.Executed)
        {
            _documents.Keep(parameters);
        }

        return Answer(response, parameters, mediaType);
    }

    private static GraphQLHttpResponse Answer(GraphQLResponse response, HttpParameters parameters, string mediaType)
    {
        var status = response.Outcome switch
        {
            GraphQLOutcome.NotAllowed => 405,
            GraphQLOutcome.Refused when mediaType == MediaTypes.GraphQLResponse => 400,
            _ => 200,
        };
        return new GraphQLHttpResponse(status, mediaType + Charset, response.Buffer)
        {
            Allow = status == 405 ? "POST" : null,
            OperationName = parameters.OperationName,
            Cost = response.Cost,
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
