using System.Net.Mime;

namespace Inlogov.Graph.Server.Hosting;

/// <summary>What nobody expected is logged with its trace, and answered with a correlation id alone.</summary>
internal sealed partial class UnexpectedErrorRule(ILogger<UnexpectedErrorRule> logger)
{
    /// <summary>Passes the request on and answers for it where it fails.</summary>
    public async Task ApplyAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: there is nobody to answer.
        }
        catch (BadHttpRequestException)
        {
            throw;
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            LogUnexpected(logger, context.TraceIdentifier, failure);
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await context.Response.WriteAsJsonAsync(
                new { title = "Unexpected error", status = 500, detail = "The server met an error that it did not expect; its log has more under the correlation id.", correlationId = context.TraceIdentifier },
                options: null,
                MediaTypeNames.Application.ProblemJson,
                CancellationToken.None);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Unexpected error, correlation id {CorrelationId}")]
    private static partial void LogUnexpected(ILogger logger, string correlationId, Exception failure);
}
