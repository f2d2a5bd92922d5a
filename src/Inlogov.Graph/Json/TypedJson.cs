using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Json;

/// <summary>
/// Values in Neo4j's typed JSON (<c>application/vnd.neo4j.query</c>, HTTP Query API 5.26): each an object
/// <c>{"$type":"Date","_value":"2026-03-01"}</c>, so that no type is lost in either direction.
/// </summary>
public static class TypedJson
{
    /// <summary>Writes one value.</summary>
    public static void Write(Utf8JsonWriter writer, GraphValue value)
    {
        writer.WriteStartObject();
        writer.WriteString("$type"u8, TypeName(value));
        writer.WritePropertyName("_value"u8);
        WriteContent(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>Reads one value; a bare null is accepted, nothing else without a type.</summary>
    /// <exception cref="FormatException">The element is not typed JSON, or its content does not fit its type.</exception>
    public static GraphValue Read(JsonElement element)
    {
        if (element.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            return GraphValue.Null;
        }

        var reader = new Utf8JsonReader(
            JsonMarshal.GetRawUtf8Value(element), new JsonReaderOptions { MaxDepth = TypedJsonReading.DepthMax });
        reader.Read();
        return Read(ref reader);
    }

    /// <summary>Reads one value; the reader stands on its first token, and afterwards on its last.</summary>
    /// <exception cref="FormatException">The tokens are not typed JSON, or the content does not fit its type.</exception>
    /// <exception cref="JsonException">The tokens are not JSON.</exception>
    public static GraphValue Read(ref Utf8JsonReader reader) => TypedJsonReading.Read(ref reader);

    // The zone `UTC` is sent as the offset that it is; other names of it, such as `Etc/UTC`, stay.
    private static bool IsOffset(GraphDateTime value) => value.ZoneId is null or "UTC";

    private static string TypeName(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Bytes => "Base64",
        GraphValueKind.DateTime => IsOffset(value.AsDateTime()) ? "OffsetDateTime" : "ZonedDateTime",
        var kind => kind.ToString(),
    };

    private static void WriteContent(Utf8JsonWriter writer, GraphValue value)
    {
        switch (value.Kind)
        {
            case GraphValueKind.Null:
                writer.WriteNullValue();
                break;
            case GraphValueKind.Boolean:
                writer.WriteBooleanValue(value.AsBoolean());
                break;
            case GraphValueKind.Integer:
                writer.WriteStringValue(value.ToString());
                break;
            case GraphValueKind.Float:
                writer.WriteStringValue(GraphFloatText.Write(value.AsFloat()));
                break;
            case GraphValueKind.String:
                writer.WriteStringValue(value.AsString());
                break;
            case GraphValueKind.Bytes:
                writer.WriteBase64StringValue(value.AsBytes());
                break;
            case GraphValueKind.List:
                WriteList(writer, value.AsList());
                break;
            case GraphValueKind.Map:
                WriteMap(writer, value.AsMap());
                break;
            case GraphValueKind.Node:
                WriteNode(writer, value.AsNode());
                break;
            case GraphValueKind.Relationship:
                WriteRelationship(writer, value.AsRelationship());
                break;
            case GraphValueKind.Path:
                WritePath(writer, value.AsPath());
                break;
            case GraphValueKind.Point:
                writer.WriteStringValue(value.AsPoint().ToWellKnownText());
                break;
            case GraphValueKind.DateTime when IsOffset(value.AsDateTime()):
                writer.WriteStringValue(TemporalText.WithOffset(value.AsDateTime()));
                break;
            case GraphValueKind.Date or GraphValueKind.LocalTime or GraphValueKind.Time or GraphValueKind.LocalDateTime
                or GraphValueKind.DateTime or GraphValueKind.Duration:
                writer.WriteStringValue(TemporalText.Write(value));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void WriteList(Utf8JsonWriter writer, GraphList list)
    {
        writer.WriteStartArray();
        foreach (var item in list.AsSpan())
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteMap(Utf8JsonWriter writer, GraphMap map)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in map)
        {
            writer.WritePropertyName(key);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteNode(Utf8JsonWriter writer, GraphNode node)
    {
        writer.WriteStartObject();
        writer.WriteString("_element_id"u8, node.ElementId);
        writer.WriteStartArray("_labels"u8);
        foreach (var label in node.Labels)
        {
            writer.WriteStringValue(label);
        }

        writer.WriteEndArray();
        writer.WritePropertyName("_properties"u8);
        WriteMap(writer, node.Properties);
        writer.WriteEndObject();
    }

    private static void WriteRelationship(Utf8JsonWriter writer, GraphRelationship relationship)
    {
        writer.WriteStartObject();
        writer.WriteString("_element_id"u8, relationship.ElementId);
        writer.WriteString("_start_node_element_id"u8, relationship.StartElementId);
        writer.WriteString("_end_node_element_id"u8, relationship.EndElementId);
        writer.WriteString("_type"u8, relationship.Type);
        writer.WritePropertyName("_properties"u8);
        WriteMap(writer, relationship.Properties);
        writer.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter writer, GraphPath path)
    {
        writer.WriteStartArray();
        for (var i = 0; i < path.Nodes.Count; i++)
        {
            if (i > 0)
            {
                Write(writer, path.Relationships[i - 1]);
            }

            Write(writer, path.Nodes[i]);
        }

        writer.WriteEndArray();
    }
}
