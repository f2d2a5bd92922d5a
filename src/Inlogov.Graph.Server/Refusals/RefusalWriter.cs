using System.Globalization;
using System.Net.Mime;
using System.Text.Json;
using Inlogov.Graph.GraphQL.Http;
using Inlogov.Graph.Port;
using Inlogov.Graph.Server.Observing;
using Inlogov.Graph.Server.QueryApi;

namespace Inlogov.Graph.Server.Refusals;

/// <summary>
/// Writes a refusal as the clients of the address read errors: GraphQL's list below <c>/graphql</c>, Neo4j's list below <c>/db</c>,
/// problem details (RFC 9457) everywhere else.
/// </summary>
internal static class RefusalWriter
{
    /// <summary>Sends the refusal; nothing of the answer may have been sent before.</summary>
    public static Task SendAsync(HttpContext context, Refusal refusal)
    {
        context.Features.Set(new AnsweredOperation(null, [refusal.Code]));
        var response = context.Response;
        response.StatusCode = refusal.Status;
        response.Headers.CacheControl = "no-store";
        if (refusal.RetryAfterSeconds is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        if (context.Request.Path.StartsWithSegments("/graphql", StringComparison.OrdinalIgnoreCase))
        {
            return SendGraphQLAsync(context, refusal);
        }

        return context.Request.Path.StartsWithSegments("/db", StringComparison.OrdinalIgnoreCase)
            ? SendAsync(context, MediaTypeNames.Application.Json, QueryApiResponse.OfError(new GraphException(refusal.Neo4jCode, Sentence(refusal))))
            : SendAsync(context, MediaTypeNames.Application.ProblemJson, Problem(refusal));
    }

    private static async Task SendGraphQLAsync(HttpContext context, Refusal refusal)
    {
        var accept = context.Request.Headers.Accept.Count == 0 ? null : context.Request.Headers.Accept.ToString();
        using var answer = GraphQLHttp.Refuse(refusal.Status, accept, refusal.Code, Sentence(refusal));
        await SendAsync(context, answer.ContentType, answer.Body);
    }

    private static async Task SendAsync(HttpContext context, string type, ReadOnlyMemory<byte> body)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.BodyWriter.WriteAsync(body, context.RequestAborted);
        }
    }

    private static byte[] Problem(Refusal refusal)
    {
        var members = new Dictionary<string, object>
        {
            ["title"] = refusal.Title,
            ["status"] = refusal.Status,
            ["detail"] = refusal.Detail,
            ["code"] = refusal.Code,
        };
        if (refusal.CorrelationId is { } id)
        {
            members["correlationId"] = id;
        }

        return JsonSerializer.SerializeToUtf8Bytes(members);
    }

    private static string Sentence(Refusal refusal) =>
        refusal.CorrelationId is { } id ? $"{refusal.Detail.TrimEnd('.')} {id}." : refusal.Detail;
}
