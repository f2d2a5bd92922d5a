using Inlogov.Graph.Port;
using Inlogov.Graph.Server.Hosting;

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

    private static async Task<IResult> ReadyAsync(GraphHost graph, CancellationToken cancellationToken)
    {
        if (!graph.IsReady)
        {
            return Problem(graph.Failure?.Message ?? "The graph is still being loaded.");
        }

        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(ReadyWithin);
            await graph.Database.VerifyAsync(limit.Token);
            return Results.Json(new { status = "ready", database = graph.Database.Name });
        }
        catch (GraphException failure)
        {
            return Problem(failure.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Problem("The database did not answer within five seconds.");
        }
    }

    private static IResult Problem(string detail) =>
        Results.Problem(detail, statusCode: StatusCodes.Status503ServiceUnavailable, title: "Not ready");
}
