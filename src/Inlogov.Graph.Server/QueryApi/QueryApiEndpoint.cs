using Inlogov.Graph.Port;
using Inlogov.Graph.Server.Configuration;
using Inlogov.Graph.Server.Hosting;

namespace Inlogov.Graph.Server.QueryApi;

/// <summary><c>POST /db/{name}/query/v2</c>: one Cypher statement over HTTP on the embedded database, as Neo4j 5.26 answers it.</summary>
internal sealed class QueryApiEndpoint(GraphHost graph, ServerOptions options)
{
    /// <summary>The name under which the embedded database answers, Neo4j's default.</summary>
    public const string DatabaseName = "neo4j";

    private const int BodyBytesMax = 1024 * 1024;

    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext context, string name)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.Headers.Allow = "POST,OPTIONS";
            await AnswerAsync(context, StatusCodes.Status405MethodNotAllowed, Invalid("Statements are sent by POST."));
            return;
        }

        var (status, answer) = await RunAsync(context, name);
        await AnswerAsync(context, status, answer);
    }

    private async Task<(int Status, ReadOnlyMemory<byte> Answer)> RunAsync(HttpContext context, string name)
    {
        if (!QueryApiMediaTypes.Takes(context.Request.ContentType))
        {
            return (StatusCodes.Status415UnsupportedMediaType, Invalid("The body has to be application/json."));
        }

        if (!QueryApiMediaTypes.Gives(context.Request.Headers.Accept))
        {
            return (StatusCodes.Status406NotAcceptable, Invalid("The answer is application/json, which the header Accept does not admit."));
        }

        if (!name.Equals(DatabaseName, StringComparison.OrdinalIgnoreCase))
        {
            return (StatusCodes.Status404NotFound, QueryApiResponse.OfError(new GraphException(
                GraphStatusCodes.DatabaseNotFound, $"There is no database `{name}`: the one here is `{DatabaseName}`.")));
        }

        try
        {
            await graph.WaitUntilReadyAsync(context.RequestAborted);
            var body = await BoundedBody.ReadAsync(context.Request, BodyBytesMax, context.RequestAborted);
            return body is null
                ? (StatusCodes.Status413PayloadTooLarge, Invalid("The body is larger than 1 MB."))
                : await ExecuteAsync(QueryApiRequest.Parse(body.Value), context.RequestAborted);
        }
        catch (GraphException failure)
        {
            return (StatusOf(failure), QueryApiResponse.OfError(failure));
        }
    }

    private async Task<(int Status, ReadOnlyMemory<byte> Answer)> ExecuteAsync(QueryApiRequest request, CancellationToken cancellationToken)
    {
        var statement = request.Statement with
        {
            Format = RowFormat.Json,
            Limits = new StatementLimits(
                TimeSpan.FromSeconds(options.Cypher.TimeoutSeconds), options.Cypher.MemoryMegabytesMax * 1024L * 1024L, options.Cypher.RowsMax),
        };
        var access = options.Cypher.AllowWrites ? request.Access : AccessMode.Read;
        await using var session = graph.Database.OpenSession(new Port.SessionOptions { Access = access });
        await using var result = await RunRefusingWritesAsync(session, statement, request, cancellationToken);

        List<ReadOnlyMemory<byte>> rows = [];
        try
        {
            while (await result.FetchAsync(cancellationToken))
            {
                for (var i = 0; i < result.Batch.Count; i++)
                {
                    rows.Add(result.Batch.Json(i).ToArray());
                }
            }

            var summary = await result.ConsumeAsync(cancellationToken);
            return (StatusCodes.Status202Accepted, QueryApiResponse.OfRows(result.Columns, rows, summary, request.IncludeCounters, failure: null));
        }
        catch (GraphException failure)
        {
            return (StatusCodes.Status202Accepted, QueryApiResponse.OfRows(result.Columns, rows, summary: null, includeCounters: false, failure));
        }
    }

    private static async Task<IGraphResult> RunRefusingWritesAsync(
        IGraphSession session, GraphStatement statement, QueryApiRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await session.RunAsync(statement, cancellationToken);
        }
        catch (GraphException failure) when (failure.Code == GraphStatusCodes.AccessMode && request.Access == AccessMode.Write)
        {
            throw new GraphException(
                GraphStatusCodes.AccessMode,
                "This statement writes, and this server only reads: start it with --Cypher:AllowWrites=true to allow writes.",
                failure.Position,
                failure);
        }
    }

    // Neo4j answers 202 for what it finds while running, 400 for what it finds before (QUERY-API, status codes).
    private static int StatusOf(GraphException failure) => failure.Code switch
    {
        GraphStatusCodes.ArithmeticError or GraphStatusCodes.TypeError or GraphStatusCodes.EntityNotFound
            or GraphStatusCodes.ProcedureCallFailed or GraphStatusCodes.Terminated => StatusCodes.Status202Accepted,
        GraphStatusCodes.DatabaseUnavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };

    private static ReadOnlyMemory<byte> Invalid(string message) =>
        QueryApiResponse.OfError(new GraphException(GraphStatusCodes.RequestInvalid, message));

    private static async Task AnswerAsync(HttpContext context, int status, ReadOnlyMemory<byte> answer)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = answer.Length;
        await context.Response.BodyWriter.WriteAsync(answer, context.RequestAborted);
    }
}
