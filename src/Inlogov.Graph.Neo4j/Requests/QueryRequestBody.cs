using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Inlogov.Graph.Json;
using Inlogov.Graph.Neo4j.Errors;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Neo4j.Requests;

/// <summary>
/// Writes the body of a request. Parameters go as plain JSON where it says everything (a quarter of the bytes), and as
/// typed JSON where one of them is temporal, a point, octets or no finite number.
/// </summary>
internal static class QueryRequestBody
{
    public const string PlainType = "application/json";
    public const string TypedType = "application/vnd.neo4j.query";

    private const int DepthMax = 1000;

    /// <summary>The name of the extra parameter; unused by the statement, so that its text and its plan stay the same.</summary>
    private const string RequestIdParameter = "__request";

    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = (4 * DepthMax) + 8,
    };

    public static HttpContent Write(QueryRequest request)
    {
        var typed = !PlainSuffices(request.Parameters, 0);
        var octets = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(octets, WriterOptions))
        {
            WriteRequest(writer, request, typed);
        }

        var content = new ReadOnlyMemoryContent(octets.WrittenMemory);
        content.Headers.ContentType = new MediaTypeHeaderValue(typed ? TypedType : PlainType);
        return content;
    }

    private static void WriteRequest(Utf8JsonWriter writer, QueryRequest request, bool typed)
    {
        writer.WriteStartObject();
        if (request.Statement is { } statement)
        {
            writer.WriteString("statement"u8, statement);
            WriteParameters(writer, request, typed);
            if (request.Access != AccessMode.Read)
            {
                writer.WriteBoolean("includeCounters"u8, true);
            }
        }

        if (request.Access is { } access)
        {
            writer.WriteString("accessMode"u8, access == AccessMode.Read ? "Read"u8 : "Write"u8);
        }

        if (request.Bookmarks.Count > 0)
        {
            writer.WriteStartArray("bookmarks"u8);
            foreach (var bookmark in request.Bookmarks)
            {
                writer.WriteStringValue(bookmark);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteParameters(Utf8JsonWriter writer, QueryRequest request, bool typed)
    {
        writer.WriteStartObject("parameters"u8);
        foreach (var (name, value) in request.Parameters)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value, typed);
        }

        if (request.RequestId is { } id)
        {
            writer.WritePropertyName(RequestIdParameter);
            WriteValue(writer, id, typed);
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, GraphValue value, bool typed)
    {
        if (typed)
        {
            TypedJson.Write(writer, value);
        }
        else
        {
            PlainJson.Write(writer, value);
        }
    }

    private static bool PlainSuffices(GraphValue value, int depth)
    {
        if (depth > DepthMax)
        {
            throw Neo4jErrors.ParameterUnwritable("lists or maps are nested more than 1,000 deep");
        }

        return value.Kind switch
        {
            GraphValueKind.Null or GraphValueKind.Boolean or GraphValueKind.Integer => true,
            GraphValueKind.String => IsUnicode(value.AsString()) ? true : throw Neo4jErrors.ParameterUnwritable("a text holds half of a surrogate pair"),
            GraphValueKind.Float => double.IsFinite(value.AsFloat()),
            GraphValueKind.List => AllPlain(value.AsList(), depth + 1),
            GraphValueKind.Map => AllPlain(value.AsMap().Values, depth + 1),
            GraphValueKind.Node or GraphValueKind.Relationship or GraphValueKind.Path =>
                throw Neo4jErrors.ParameterUnwritable("a node, relationship or path cannot be a parameter; give its id"),
            _ => false,
        };
    }

    // The writer would silently put U+FFFD in the place of the half.
    private static bool IsUnicode(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff'); i >= 0 && i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AllPlain(IEnumerable<GraphValue> values, int depth)
    {
        var plain = true;
        foreach (var value in values)
        {
            plain &= PlainSuffices(value, depth);
        }

        return plain;
    }
}
