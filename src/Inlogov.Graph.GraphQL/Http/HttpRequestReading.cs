using System.Text;
using System.Text.Json;
using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Http;

/// <summary>Reads the parameters of a request from a JSON body or from the query string (GraphQL over HTTP, sections 5 and 5.1).</summary>
internal static class HttpRequestReading
{
    private static readonly JsonDocumentOptions JsonOptions = new() { MaxDepth = 64 };

    /// <summary>Reads a JSON body.</summary>
    /// <returns>The request, or null with the error.</returns>
    public static GraphQLRequest? FromBody(ReadOnlyMemory<byte> body, out ResponseError? error)
    {
        if (body.Length >= 3 && body.Span[..3].SequenceEqual(Encoding.UTF8.Preamble))
        {
            body = body[3..];
        }

        try
        {
            // Elements of the document are read after this method, so that it is left to the collector.
            return FromJson(JsonDocument.Parse(body, JsonOptions).RootElement, out error);
        }
        catch (JsonException failure)
        {
            var place = FormattableString.Invariant($"line {failure.LineNumber + 1}, byte {failure.BytePositionInLine + 1}");
            error = HttpErrors.BadRequest(body.Length == 0 ? "The body is empty; send a JSON object with `query`." : $"The body is no JSON ({place}).");
            return null;
        }
        catch (InvalidOperationException)
        {
            error = HttpErrors.BadRequest("The body holds half a surrogate pair, which is no character.");
            return null;
        }
    }

    /// <summary>Reads the query string.</summary>
    /// <returns>The request, or null with the error.</returns>
    public static GraphQLRequest? FromQueryString(string queryString, out ResponseError? error)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in queryString.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var name = Decode(equals < 0 ? pair : pair[..equals]);
            if (name is "query" or "operationName" or "variables" or "extensions" && !parameters.TryAdd(name, equals < 0 ? string.Empty : Decode(pair[(equals + 1)..])))
            {
                error = HttpErrors.BadRequest($"`{name}` is given twice; give it once.");
                return null;
            }
        }

        error = null;
        if (parameters.GetValueOrDefault("query") is not { Length: > 0 } query)
        {
            error = HttpErrors.BadRequest("`query` is missing; give the document in it.");
        }

        var variables = ParseObject(parameters, "variables", ref error);
        ParseObject(parameters, "extensions", ref error);
        return error is not null ? null : new GraphQLRequest(parameters["query"])
        {
            OperationName = parameters.GetValueOrDefault("operationName") is { Length: > 0 } operation ? operation : null,
            Variables = variables,
        };
    }

    private static GraphQLRequest? FromJson(JsonElement body, out ResponseError? error)
    {
        error = null;
        if (body.ValueKind != JsonValueKind.Object)
        {
            error = HttpErrors.BadRequest(body.ValueKind == JsonValueKind.Array
                ? "Several operations in one body are not supported; send them one by one."
                : "The body must be a JSON object with `query`.");
            return null;
        }

        var query = Member(body, "query", JsonValueKind.String, ref error);
        var operation = Member(body, "operationName", JsonValueKind.String, ref error);
        var variables = Member(body, "variables", JsonValueKind.Object, ref error);
        Member(body, "extensions", JsonValueKind.Object, ref error);
        if (query is null)
        {
            error ??= HttpErrors.BadRequest("`query` is missing; give the document in it.");
        }

        return error is not null ? null : new GraphQLRequest(query!.Value.GetString()!)
        {
            OperationName = operation?.GetString(),
            Variables = variables,
        };
    }

    private static JsonElement? Member(JsonElement body, string name, JsonValueKind kind, ref ResponseError? error)
    {
        if (!body.TryGetProperty(name, out var member) || member.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (member.ValueKind != kind)
        {
            error ??= HttpErrors.BadRequest($"`{name}` must be a JSON {(kind == JsonValueKind.Object ? "object" : "string")}.");
        }

        return member;
    }

    private static JsonElement? ParseObject(Dictionary<string, string> parameters, string name, ref ResponseError? error)
    {
        if (parameters.GetValueOrDefault(name) is not { Length: > 0 } text)
        {
            return null;
        }

        try
        {
            var element = JsonDocument.Parse(text, JsonOptions).RootElement;
            if (element.ValueKind is JsonValueKind.Object or JsonValueKind.Null)
            {
                return element;
            }
        }
        catch (JsonException)
        {
            // The error below says what is expected.
        }

        error ??= HttpErrors.BadRequest($"`{name}` must be a JSON object.");
        return null;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
