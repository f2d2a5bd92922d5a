using Inlogov.Graph.Port;
using Inlogov.Graph.Server.Hosting;

namespace Inlogov.Graph.Server.QueryApi;

/// <summary>What all requests of the Query API share: media types, the database's name, the body, and the status of failures.</summary>
internal static class QueryApiExchange
{
    private const int BodyBytesMax = 1024 * 1024;

    /// <summary>Reads a request, lets it be answered, and sends what came of it; a null answer has no body.</summary>
    public static async Task AnswerAsync(
        HttpContext context, string name, GraphHost graph, Func<QueryApiRequest, QueryApiFormat, Task<QueryApiAnswer?>> answerAsync)
    {
        var type = QueryApiMediaTypes.Choose(context.Request.Headers.Accept) ?? QueryApiMediaTypes.Plain;
        try
        {
            var request = await ReadAsync(context, name);
            await graph.WaitUntilReadyAsync(context.RequestAborted);
            var answer = await answerAsync(request, type == QueryApiMediaTypes.Plain ? QueryApiFormat.Plain : QueryApiFormat.Typed);
            await SendAsync(
                context,
                answer is null ? StatusCodes.Status200OK : StatusCodes.Status202Accepted,
                type,
                answer is null ? default : QueryApiResponse.Of(answer));
        }
        catch (GraphException failure)
        {
            await SendAsync(context, StatusOf(failure), type, QueryApiResponse.OfError(failure));
        }
        catch (RefusedRequestException refusal)
        {
            await SendAsync(context, refusal.Status, type, QueryApiResponse.OfError(refusal.Failure));
        }
    }

    /// <summary>Answers a method that the address does not have.</summary>
    public static Task RefuseMethodAsync(HttpContext context, string allowed)
    {
        context.Response.Headers.Allow = allowed;
        var failure = new GraphException(GraphStatusCodes.RequestInvalid, $"This address takes {allowed}, not {context.Request.Method}.");
        return SendAsync(context, StatusCodes.Status405MethodNotAllowed, QueryApiMediaTypes.Plain, QueryApiResponse.OfError(failure));
    }

    private static async Task<QueryApiRequest> ReadAsync(HttpContext context, string name)
    {
        var hasBody = HttpMethods.IsPost(context.Request.Method);
        var format = QueryApiMediaTypes.FormatOf(context.Request.ContentType);
        if (hasBody && format is null)
        {
            throw new RefusedRequestException(StatusCodes.Status415UnsupportedMediaType, GraphStatusCodes.RequestInvalid, "The body has to be application/json or application/vnd.neo4j.query.");
        }

        if (QueryApiMediaTypes.Choose(context.Request.Headers.Accept) is null)
        {
            throw new RefusedRequestException(StatusCodes.Status406NotAcceptable, GraphStatusCodes.RequestInvalid, "The answer is application/json or application/vnd.neo4j.query, which the header Accept does not admit.");
        }

        if (!name.Equals(QueryApiEndpoint.DatabaseName, StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedRequestException(StatusCodes.Status404NotFound, GraphStatusCodes.DatabaseNotFound, $"There is no database `{name}`: the one here is `{QueryApiEndpoint.DatabaseName}`.");
        }

        var body = await BoundedBody.ReadAsync(context.Request, BodyBytesMax, context.RequestAborted)
            ?? throw new RefusedRequestException(StatusCodes.Status413PayloadTooLarge, GraphStatusCodes.RequestInvalid, "The body is larger than 1 MB.");
        return QueryApiRequest.Parse(body, format ?? QueryApiFormat.Plain);
    }

    // Neo4j answers 400 for what it finds before rows can be sent; what it finds while rows are made is part of an answer with status 202.
    private static int StatusOf(GraphException failure) => failure.Code switch
    {
        "Neo.DatabaseError.Schema.ConstraintDropFailed" => StatusCodes.Status400BadRequest,
        _ when failure.Code.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal) => StatusCodes.Status500InternalServerError,
        GraphStatusCodes.DatabaseUnavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };

    private static async Task SendAsync(HttpContext context, int status, string type, ReadOnlyMemory<byte> answer)
    {
        context.Response.StatusCode = status;
        context.Response.ContentLength = answer.Length;
        if (!answer.IsEmpty)
        {
            context.Response.ContentType = type;
            await context.Response.BodyWriter.WriteAsync(answer, context.RequestAborted);
        }
    }
}
