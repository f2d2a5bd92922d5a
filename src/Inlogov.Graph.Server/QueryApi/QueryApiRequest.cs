using System.Text.Json;
using Inlogov.Graph.Json;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Server.QueryApi;

/// <summary>One statement as Neo4j's Query API takes it.</summary>
/// <param name="Statement">The statement and its parameters; null where the body has none, which only transactions allow.</param>
/// <param name="IncludeCounters">Whether the answer says what was changed.</param>
/// <param name="Access">Whether the statement may write.</param>
internal sealed record QueryApiRequest(GraphStatement? Statement, bool IncludeCounters, AccessMode Access)
{
    private static readonly QueryApiRequest Empty = new(null, IncludeCounters: false, AccessMode.Write);

    /// <summary>The statement, where one has to be given.</summary>
    /// <exception cref="GraphException">There is none.</exception>
    public GraphStatement RequiredStatement => Statement ?? throw Invalid("The field `statement` is missing.");

    /// <summary>Reads the body; an empty one has no statement.</summary>
    /// <exception cref="GraphException">It is no request; the code is <c>Neo.ClientError.Request.Invalid</c>.</exception>
    public static QueryApiRequest Parse(ReadOnlyMemory<byte> body, QueryApiFormat format)
    {
        if (body.IsEmpty)
        {
            return Empty;
        }

        try
        {
            // What follows the object is ignored, as Neo4j ignores it.
            var reader = new Utf8JsonReader(body.Span);
            using var document = JsonDocument.ParseValue(ref reader);
            return Read(document.RootElement, format);
        }
        catch (JsonException failure)
        {
            throw Invalid($"The body is no JSON object: {failure.Message}");
        }
        catch (FormatException failure)
        {
            throw Invalid(failure.Message);
        }
    }

    private static QueryApiRequest Read(JsonElement root, QueryApiFormat format)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw Invalid("The body has to be a JSON object with a field `statement`.");
        }

        string? text = null;
        var parameters = GraphMap.Empty;
        var counters = false;
        var access = AccessMode.Write;
        foreach (var field in root.EnumerateObject())
        {
            switch (field.Name)
            {
                case "statement":
                    text = ReadStatement(field.Value);
                    break;
                case "parameters":
                    parameters = ReadParameters(field.Value, format);
                    break;
                case "includeCounters":
                    counters = ReadFlag(field.Value);
                    break;
                case "accessMode":
                    access = ReadAccess(field.Value);
                    break;
                case "maxExecutionTime" when field.Value.ValueKind is not (JsonValueKind.Number or JsonValueKind.Null):
                    throw Invalid("The field `maxExecutionTime` has to be a number of seconds.");
                case "bookmarks" when field.Value.ValueKind is not (JsonValueKind.Array or JsonValueKind.Null):
                    throw Invalid("The field `bookmarks` has to be a list of texts.");
                case "maxExecutionTime" or "txType" or "bookmarks":
                    break;
                case "impersonatedUser":
                    throw new GraphException(GraphStatusCodes.ArgumentError, "Impersonation is not supported: leave `impersonatedUser` out.");
                default:
                    throw Invalid($"The field `{field.Name}` is not known: a request has `statement`, `parameters`, `includeCounters` and `accessMode`.");
            }
        }

        return new QueryApiRequest(text is null ? null : new GraphStatement(text, parameters), counters, access);
    }

    private static string? ReadStatement(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : throw Invalid("The field `statement` is empty."),
        _ => value.GetRawText(),
    };

    private static GraphMap ReadParameters(JsonElement value, QueryApiFormat format) => value.ValueKind switch
    {
        JsonValueKind.Null => GraphMap.Empty,
        JsonValueKind.Object when format == QueryApiFormat.Plain => PlainJson.Read(value).AsMap(),
        JsonValueKind.Object => new GraphMap(value.EnumerateObject().Select(one => KeyValuePair.Create(one.Name, TypedJson.Read(one.Value)))),
        _ => throw Invalid("The field `parameters` has to be an object."),
    };

    private static bool ReadFlag(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False or JsonValueKind.Null => false,
        JsonValueKind.String when bool.TryParse(value.GetString(), out var flag) => flag,
        _ => throw Invalid("The field `includeCounters` has to be true or false."),
    };

    private static AccessMode ReadAccess(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && Enum.TryParse<AccessMode>(value.GetString(), ignoreCase: true, out var access)
            ? access
            : throw Invalid("The field `accessMode` has to be `Read` or `Write`.");

    private static GraphException Invalid(string message) => new(GraphStatusCodes.RequestInvalid, message);
}
