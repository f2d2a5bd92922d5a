using System.Diagnostics;
using System.Text.Json;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Json;

/// <summary>
/// Values in Neo4j's plain JSON (HTTP Query API 5.26): integers without a point, floats always with one or an exponent,
/// temporal values and points as text, NaN and infinities as text, the name of a time zone lost.
/// </summary>
public static class PlainJson
{
    /// <summary>Writes one value.</summary>
    public static void Write(Utf8JsonWriter writer, GraphValue value)
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
                writer.WriteNumberValue(value.AsInteger());
                break;
            case GraphValueKind.Float:
                WriteFloat(writer, value.AsFloat());
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
            case GraphValueKind.DateTime:
                writer.WriteStringValue(TemporalText.WithOffset(value.AsDateTime()));
                break;
            case GraphValueKind.Date or GraphValueKind.LocalTime or GraphValueKind.Time or GraphValueKind.LocalDateTime or GraphValueKind.Duration:
                writer.WriteStringValue(TemporalText.Write(value));
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Reads a value: a number without point and exponent is an integer, text stays text, an object becomes a map.</summary>
    /// <exception cref="FormatException">A number without point or exponent is beyond 64 bits.</exception>
    public static GraphValue Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => GraphValue.Null,
        JsonValueKind.True => GraphValue.True,
        JsonValueKind.False => GraphValue.False,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => ReadNumber(element),
        JsonValueKind.Array => new GraphList([.. element.EnumerateArray().Select(Read)]),
        JsonValueKind.Object => new GraphMap(element.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Read(member.Value)))),
        _ => throw new UnreachableException(),
    };

    private static GraphValue ReadNumber(JsonElement element)
    {
        var text = element.GetRawText();
        if (text.AsSpan().IndexOfAny('.', 'e', 'E') >= 0)
        {
            return element.GetDouble();
        }

        return element.TryGetInt64(out var integer) ? integer : throw new FormatException($"The number {text} is beyond 64 bits.");
    }

    private static void WriteFloat(Utf8JsonWriter writer, double value)
    {
        if (double.IsFinite(value))
        {
            writer.WriteRawValue(GraphFloatText.Write(value), skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(GraphFloatText.Write(value));
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
        writer.WriteString("elementId"u8, node.ElementId);
        writer.WriteStartArray("labels"u8);
        foreach (var label in node.Labels)
        {
            writer.WriteStringValue(label);
        }

        writer.WriteEndArray();
        writer.WritePropertyName("properties"u8);
        WriteMap(writer, node.Properties);
        writer.WriteEndObject();
    }

    private static void WriteRelationship(Utf8JsonWriter writer, GraphRelationship relationship)
    {
        writer.WriteStartObject();
        writer.WriteString("elementId"u8, relationship.ElementId);
        writer.WriteString("startNodeElementId"u8, relationship.StartElementId);
        writer.WriteString("endNodeElementId"u8, relationship.EndElementId);
        writer.WriteString("type"u8, relationship.Type);
        writer.WritePropertyName("properties"u8);
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
                WriteRelationship(writer, path.Relationships[i - 1]);
            }

            WriteNode(writer, path.Nodes[i]);
        }

        writer.WriteEndArray();
    }
}
