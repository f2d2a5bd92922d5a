using Inlogov.Graph.Port;

namespace Inlogov.Graph.Server.Refusals;

/// <summary>The catalog of errors that the server itself raises, whatever is asked.</summary>
internal static class ServerErrors
{
    private const string Unauthorized = "Neo.ClientError.Security.Unauthorized";
    private const string SecurityForbidden = "Neo.ClientError.Security.Forbidden";
    private const string Overloaded = "Neo.TransientError.Request.NoThreadsAvailable";
    private const string Unknown = "Neo.DatabaseError.General.UnknownError";

    public static Refusal UnknownHost() =>
        Of(400, "UNKNOWN_HOST", "Unknown host", "The request's Host is not a name of this server: add it to AllowedHosts if it is.");

    public static Refusal BadRequest() =>
        Of(400, "BAD_REQUEST", "Bad request", "The request is not HTTP as this server understands it.");

    public static Refusal Unauthenticated() =>
        Of(401, "UNAUTHENTICATED", "Not authenticated", "This server asks who you are: send a key in the header X-API-Key, or a bearer token in Authorization.", Unauthorized);

    public static Refusal Forbidden(string scope) =>
        Of(403, "FORBIDDEN", "Not allowed", $"The token does not have the scope `{scope}`: ask for one that has.", SecurityForbidden);

    public static Refusal NotFound() =>
        Of(404, "NOT_FOUND", "Not found", "There is nothing at this address: GET / lists what there is.");

    public static Refusal MethodNotAllowed(string allowed) =>
        Of(405, "METHOD_NOT_ALLOWED", "Method not allowed", $"This address takes {allowed}.");

    public static Refusal BodyTooLarge() =>
        Of(413, "BODY_TOO_LARGE", "Body too large", "The body is larger than this server takes.");

    public static Refusal TooManyRequests(int retryAfterSeconds) =>
        Of(429, "TOO_MANY_REQUESTS", "Too many requests", "You have asked more often than this server allows: ask again after the time in Retry-After.", Overloaded) with { RetryAfterSeconds = retryAfterSeconds };

    public static Refusal Busy() =>
        Of(503, "SERVER_BUSY", "Busy", "The server is answering as many operations as it may at once: ask again in a moment.", Overloaded) with { RetryAfterSeconds = 1 };

    public static Refusal NotReady() =>
        Of(503, "DATABASE_UNAVAILABLE", "Not ready", "The graph is still being loaded: ask again in a moment.", GraphStatusCodes.DatabaseUnavailable) with { RetryAfterSeconds = 1 };

    public static Refusal Unavailable(string detail) =>
        Of(503, "DATABASE_UNAVAILABLE", "Not ready", detail, GraphStatusCodes.DatabaseUnavailable);

    public static Refusal Unexpected(string correlationId) =>
        Of(500, "INTERNAL_ERROR", "Unexpected error", "The server met an error that it did not expect; its log has more under the correlation id.", Unknown) with { CorrelationId = correlationId };

    /// <summary>The error of an answer that has a status and nothing else.</summary>
    public static Refusal OfStatus(int status, string allowed) => status switch
    {
        404 => NotFound(),
        405 => MethodNotAllowed(allowed),
        413 => BodyTooLarge(),
        _ => BadRequest() with { Status = status },
    };

    private static Refusal Of(int status, string code, string title, string detail, string neo4jCode = GraphStatusCodes.RequestInvalid) =>
        new(status, code, title, detail) { Neo4jCode = neo4jCode };
}
