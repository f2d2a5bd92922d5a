using Inlogov.Graph.Port;
using Inlogov.Graph.Server.Hosting;
using Inlogov.Graph.Server.Refusals;

namespace Inlogov.Graph.Server.Endpoints;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: the graph is loaded and its database answers.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan ReadyWithin = TimeSpan.FromSeconds(5);

    /// <summary>Maps both.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Json(new { status = "live" }));
        app.MapGet("/health/ready", ReadyAsync);
    }

    private static async Task ReadyAsync(HttpContext context, GraphHost graph, IHostApplicationLifetime lifetime)
    {
        var cancellationToken = context.RequestAborted;
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            await RefusalWriter.SendAsync(context, ServerErrors.Unavailable("The server is stopping."));
        }
        else if (!graph.IsReady)
        {
            await RefusalWriter.SendAsync(context, graph.Failure is { } failure ? ServerErrors.Unavailable(failure.Message) : ServerErrors.NotReady());
        }
        else if (await FaultAsync(graph, cancellationToken) is { } fault)
        {
            await RefusalWriter.SendAsync(context, ServerErrors.Unavailable(fault));
        }
        else
        {
            await context.Response.WriteAsJsonAsync(new { status = "ready", database = graph.Database.Name }, cancellationToken);
        }
    }

    private static async Task<string?> FaultAsync(GraphHost graph, CancellationToken cancellationToken)
    {
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(ReadyWithin);
            await graph.Database.VerifyAsync(limit.Token);
            return null;
        }
        catch (GraphException failure)
        {
            return failure.Message;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return "The database did not answer within five seconds.";
        }
    }
}
