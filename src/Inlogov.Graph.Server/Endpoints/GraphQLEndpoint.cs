using System.Diagnostics;
using Inlogov.Graph.GraphQL.Http;
using Inlogov.Graph.Port;
using Inlogov.Graph.Server.Hosting;
using Inlogov.Graph.Server.Observing;
using Inlogov.Graph.Server.Refusals;
using Inlogov.Graph.Web;

namespace Inlogov.Graph.Server.Endpoints;

/// <summary><c>/graphql</c>: the playground for browsers, the schema for <c>?sdl</c>, else GraphQL over HTTP.</summary>
internal sealed partial class GraphQLEndpoint(GraphHost graph, ServerTelemetry telemetry, ILogger<GraphQLEndpoint> logger)
{
    private const string PlanHeader = "GraphQL-Plan";
    private const string CostHeader = "GraphQL-Cost";
    private const string ExplainEmptyHeader = "GraphQL-Explain-Empty";

    /// <summary>Whether the request asks for the playground's page.</summary>
    public static bool IsPage(HttpRequest request) => HttpMethods.IsGet(request.Method) && PageEndpoints.WantsPage(request)
        && !request.Query.ContainsKey("query") && !request.Query.ContainsKey("sdl") && !request.Query.ContainsKey("extensions");

    /// <summary>Answers one request.</summary>
    public Task HandleAsync(HttpContext context)
    {
        if (IsPage(context.Request))
        {
            return PageEndpoints.SendAsync(context, PageEndpoints.WantsPlain(context.Request) ? WebPages.PlainPlayground : WebPages.Playground);
        }

        if (!graph.IsReady)
        {
            return RefusalWriter.SendAsync(context, ServerErrors.NotReady());
        }

        return HttpMethods.IsGet(context.Request.Method) && context.Request.Query.ContainsKey("sdl") ? SendSchemaAsync(context) : ExecuteAsync(context);
    }

    private async Task ExecuteAsync(HttpContext context)
    {
        using var span = telemetry.StartOperation();
        var start = Stopwatch.GetTimestamp();
        using var answer = await graph.Http.ExecuteAsync(await ReadAsync(context), context.RequestAborted);
        telemetry.EndOperation(span, answer.OperationName, answer.ErrorCodes.Count > 0 ? answer.ErrorCodes[0] : null, answer.Cost, Stopwatch.GetElapsedTime(start));
        Log(context, answer);

        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
        response.Headers.CacheControl = "no-store";
        if (answer.Allow is not null)
        {
            response.Headers.Allow = answer.Allow;
        }

        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(answer.Body, context.RequestAborted);
        }
    }

    private async Task<GraphQLHttpRequest> ReadAsync(HttpContext context)
    {
        var request = context.Request;
        return new GraphQLHttpRequest
        {
            Method = request.Method,
            QueryString = request.QueryString.Value ?? string.Empty,
            ContentType = request.ContentType,
            ContentEncoding = request.Headers.ContentEncoding,
            Accept = request.Headers.Accept.Count == 0 ? null : request.Headers.Accept.ToString(),
            Body = await BoundedBody.ReadAsync(request, graph.Engine.Options.BodyBytesMax, context.RequestAborted),
            Plan = request.Headers[PlanHeader],
            Cost = request.Headers[CostHeader],
            ExplainEmpty = request.Headers[ExplainEmptyHeader],
        };
    }

    private void Log(HttpContext context, GraphQLHttpResponse answer)
    {
        context.Features.Set(new AnsweredOperation(answer.OperationName, answer.ErrorCodes));
        foreach (var failure in answer.Failures)
        {
            // A database's own message may quote values, so its code and where it was thrown have to do.
            var cause = failure.Cause is GraphException graphFailure ? graphFailure.Code : failure.Cause.GetType().Name;
            LogFailure(logger, failure.Field, cause, failure.CorrelationId, failure.Cause.StackTrace ?? string.Empty);
        }
    }

    private Task SendSchemaAsync(HttpContext context)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(graph.Engine.Sdl, context.RequestAborted);
    }

    // The client sees the correlation id alone; the cause stays here.
    [LoggerMessage(Level = LogLevel.Error, Message = "Root field {Field} failed with {Cause}, correlation id {CorrelationId}\n{Trace}")]
    private static partial void LogFailure(ILogger logger, string field, string cause, string correlationId, string trace);
}
