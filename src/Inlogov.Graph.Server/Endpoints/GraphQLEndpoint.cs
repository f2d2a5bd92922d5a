using Inlogov.Graph.GraphQL.Http;
using Inlogov.Graph.Server.Hosting;
using Inlogov.Graph.Web;

namespace Inlogov.Graph.Server.Endpoints;

/// <summary><c>/graphql</c>: the playground for browsers, the schema for <c>?sdl</c>, else GraphQL over HTTP.</summary>
internal sealed partial class GraphQLEndpoint(GraphHost graph, ILogger<GraphQLEndpoint> logger)
{
    private const string PlanHeader = "GraphQL-Plan";
    private const string CostHeader = "GraphQL-Cost";
    private const string ExplainEmptyHeader = "GraphQL-Explain-Empty";

    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) && !request.Query.ContainsKey("query") && PageEndpoints.WantsPage(request)
            && !request.Query.ContainsKey("sdl"))
        {
            await PageEndpoints.SendAsync(context, WebPages.Playground);
        }
        else if (!graph.IsReady)
        {
            await SendNotReadyAsync(context);
        }
        else if (HttpMethods.IsGet(request.Method) && request.Query.ContainsKey("sdl"))
        {
            await SendSchemaAsync(context);
        }
        else
        {
            await ExecuteAsync(context);
        }
    }

    private async Task ExecuteAsync(HttpContext context)
    {
        var request = context.Request;
        var body = await BoundedBody.ReadAsync(request, graph.Engine.Options.BodyBytesMax + 1, context.RequestAborted);
        using var answer = await GraphQLHttp.ExecuteAsync(
            graph.Engine,
            new GraphQLHttpRequest
            {
                Method = request.Method,
                QueryString = request.QueryString.Value ?? string.Empty,
                ContentType = request.ContentType,
                Accept = request.Headers.Accept.Count == 0 ? null : request.Headers.Accept.ToString(),
                Body = body ?? new byte[graph.Engine.Options.BodyBytesMax + 1],
                Plan = request.Headers[PlanHeader],
                Cost = request.Headers[CostHeader],
                ExplainEmpty = request.Headers[ExplainEmptyHeader],
            },
            context.RequestAborted);

        foreach (var failure in answer.Failures)
        {
            LogFailure(logger, failure.Field, failure.CorrelationId, failure.Cause);
        }

        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
        response.Headers.CacheControl = "no-store";
        if (answer.Allow is not null)
        {
            response.Headers.Allow = answer.Allow;
        }

        await response.BodyWriter.WriteAsync(answer.Body, context.RequestAborted);
    }

    private Task SendSchemaAsync(HttpContext context)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(graph.Engine.Sdl, context.RequestAborted);
    }

    private static Task SendNotReadyAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "1";
        return context.Response.WriteAsJsonAsync(
            new { errors = new[] { new { message = "The graph is still being loaded: ask again in a moment.", extensions = new { code = "DATABASE_UNAVAILABLE" } } } },
            context.RequestAborted);
    }

    // The client sees the correlation id alone; the cause stays here.
    [LoggerMessage(Level = LogLevel.Error, Message = "Root field {Field} failed, correlation id {CorrelationId}")]
    private static partial void LogFailure(ILogger logger, string field, string correlationId, Exception cause);
}
