using System.Globalization;
using System.Net;
using System.Text.Json;
using Inlogov.Graph.Neo4j.Connecting;
using Inlogov.Graph.Neo4j.Errors;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Neo4j.Answers;

/// <summary>Reads a response with a status of failure: Neo4j's own error where the body has one, else what the status says.</summary>
internal static class RefusalAnswer
{
    private const int BodyBytesMax = 1024 * 1024;

    /// <summary>Neo4j's error, or null where the body is not Neo4j's.</summary>
    public static async ValueTask<ServerError?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(BodyBytesMax, cancellationToken);
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            using var document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("errors", out var errors)
                || errors.ValueKind != JsonValueKind.Array)
            {
                return null;
            }

            foreach (var error in errors.EnumerateArray())
            {
                return new ServerError(error.GetProperty("code").GetString()!, error.GetProperty("message").GetString()!);
            }

            return null;
        }
        catch (Exception failure) when (failure is JsonException or HttpRequestException or IOException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The error for a response that is not Neo4j's.</summary>
    public static GraphException Describe(HttpResponseMessage response, Neo4jAddress address) => response.StatusCode switch
    {
        HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect
            or HttpStatusCode.PermanentRedirect => Neo4jErrors.Redirected(address, response.Headers.Location),
        HttpStatusCode.Unauthorized => Neo4jErrors.Unauthorized(address, response.RequestMessage?.Headers.Authorization?.Scheme),
        HttpStatusCode.TooManyRequests => Neo4jErrors.Locked(address),
        HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable
            or HttpStatusCode.GatewayTimeout => Neo4jErrors.Gateway(address, response.StatusCode),
        _ => Neo4jErrors.NotNeo4j(address, What(response)),
    };

    /// <summary>Status and type of a response, for a message.</summary>
    public static string What(HttpResponseMessage response) => string.Create(
        CultureInfo.InvariantCulture,
        $"status {(int)response.StatusCode}, {(response.Content.Headers.ContentType?.MediaType is { } type ? $"`{type}`" : "no content type")}");
}
