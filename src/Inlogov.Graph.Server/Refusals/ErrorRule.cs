using Inlogov.Graph.Server.Endpoints;

namespace Inlogov.Graph.Server.Refusals;

/// <summary>
/// No request is left without a readable answer: what nobody expected is logged with its trace and answered with a correlation
/// id alone, and a status without a body gets one.
/// </summary>
internal sealed partial class ErrorRule(ILogger<ErrorRule> logger)
{
    /// <summary>Passes the request on and answers for it where it fails.</summary>
    public async Task ApplyAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
            await DescribeAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: there is nobody to answer.
        }
        catch (BadHttpRequestException failure) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            await RefusalWriter.SendAsync(context, ServerErrors.OfStatus(failure.StatusCode, string.Empty));
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            LogUnexpected(logger, context.TraceIdentifier, failure);
            context.Response.Clear();
            await RefusalWriter.SendAsync(context, ServerErrors.Unexpected(context.TraceIdentifier));
        }
    }

    private static Task DescribeAsync(HttpContext context)
    {
        var response = context.Response;
        if (response is not { HasStarted: false, StatusCode: >= 400, ContentType: null, ContentLength: null or 0 })
        {
            return Task.CompletedTask;
        }

        // People get a page that helps them on; programs get the refusal they get everywhere.
        return response.StatusCode == StatusCodes.Status404NotFound && PageEndpoints.NotFoundPage(context.Request) is { } page
            ? PageEndpoints.SendAsync(context, page)
            : RefusalWriter.SendAsync(context, ServerErrors.OfStatus(response.StatusCode, response.Headers.Allow.ToString()));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Unexpected error, correlation id {CorrelationId}")]
    private static partial void LogUnexpected(ILogger logger, string correlationId, Exception failure);
}
