using System.Text;
using System.Text.Json;
using Inlogov.Graph.GraphQL.Http.Stored;
using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Http;

/// <summary>Reads the parameters of a request from a JSON body or from the query string (GraphQL over HTTP, sections 5 and 5.1).</summary>
internal static class HttpRequestReading
{
    private const int PersistedQueryVersion = 1;

    private static readonly JsonDocumentOptions JsonOptions = new() { MaxDepth = 64 };

    /// <summary>Reads a JSON body.</summary>
    /// <returns>The request, or null with the error.</returns>
    public static HttpParameters? FromBody(ReadOnlyMemory<byte> body, out ResponseError? error)
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
            error = HalfACharacter();
            return null;
        }
    }

    /// <summary>Reads the query string.</summary>
    /// <returns>The request, or null with the error.</returns>
    public static HttpParameters? FromQueryString(string queryString, out ResponseError? error)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in queryString.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var name = Decode(equals < 0 ? pair : pair[..equals]);
            if (name is "query" or "documentId" or "operationName" or "variables" or "extensions" && !parameters.TryAdd(name, equals < 0 ? string.Empty : Decode(pair[(equals + 1)..])))
            {
                error = HttpErrors.BadRequest($"`{name}` is given twice; give it once.");
                return null;
            }
        }

        try
        {
            error = null;
            var variables = ParseObject(parameters, "variables", ref error);
            var extensions = ParseObject(parameters, "extensions", ref error);
            var read = new HttpParameters(Given(parameters, "query"), Given(parameters, "operationName"), variables);
            return Named(read, Given(parameters, "documentId"), extensions, ref error);
        }
        catch (InvalidOperationException)
        {
            error = HalfACharacter();
            return null;
        }
    }

    private static ResponseError HalfACharacter() =>
        HttpErrors.BadRequest("The request holds octets that are not UTF-8, or half a surrogate pair, which is no character.");

    private static HttpParameters? FromJson(JsonElement body, out ResponseError? error)
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
        var documentId = Member(body, "documentId", JsonValueKind.String, ref error);
        var extensions = Member(body, "extensions", JsonValueKind.Object, ref error);
        if (error is not null)
        {
            return null;
        }

        var read = new HttpParameters(query?.GetString(), operation?.GetString(), variables);
        return Named(read, documentId?.GetString(), extensions, ref error);
    }

    /// <summary>Adds the name of the document: <c>extensions.persistedQuery</c> as Apollo's clients send it, or <c>documentId</c>.</summary>
    private static HttpParameters? Named(HttpParameters read, string? documentId, JsonElement? extensions, ref ResponseError? error)
    {
        if (error is null && extensions is { ValueKind: JsonValueKind.Object } given
            && given.TryGetProperty("persistedQuery", out var persisted) && persisted.ValueKind != JsonValueKind.Null)
        {
            documentId = HashIn(persisted);
            error = documentId is null
                ? HttpErrors.BadRequest("`extensions.persistedQuery` must be an object with `version` 1 and `sha256Hash`, 64 hexadecimal digits.")
                : null;
            read = read with { IsHash = true };
        }

        return error is null ? read with { DocumentId = documentId } : null;
    }

    private static string? HashIn(JsonElement persisted) =>
        persisted.ValueKind == JsonValueKind.Object
        && persisted.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.Number
        && version.TryGetInt32(out var number) && number == PersistedQueryVersion
        && persisted.TryGetProperty("sha256Hash", out var hash) && hash.ValueKind == JsonValueKind.String
        && hash.GetString() is { } text && DocumentHash.IsHash(text)
            ? text
            : null;

    private static string? Given(Dictionary<string, string> parameters, string name) =>
        parameters.GetValueOrDefault(name) is { Length: > 0 } text ? text : null;

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
        if (Given(parameters, name) is not { } text)
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
