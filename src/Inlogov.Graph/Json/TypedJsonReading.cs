using System.Globalization;
using System.Text;
using System.Text.Json;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Json;

/// <summary>The reading half of <see cref="TypedJson"/>, straight from tokens.</summary>
internal static class TypedJsonReading
{
    /// <summary>JSON levels that are read; Neo4j itself refuses lists nested about 1,000 deep, and typed JSON needs two levels for one.</summary>
    public const int DepthMax = 4096;

    /// <summary>Reads the value on whose first token the reader stands.</summary>
    public static GraphValue Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return GraphValue.Null;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new FormatException("A typed value is an object with `$type` and `_value`.");
        }

        string? type = null;
        var content = default(GraphValue);
        var contentSeen = false;
        var later = default(Utf8JsonReader);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("$type"u8))
            {
                reader.Read();
                type = Text(ref reader);
            }
            else if (reader.ValueTextEquals("_value"u8))
            {
                reader.Read();
                contentSeen = true;
                later = reader;
                if (type is null)
                {
                    reader.Skip();
                    continue;
                }

                content = ReadContent(type, ref reader);
                later = default;
            }
            else
            {
                throw new FormatException($"A typed value has no field `{reader.GetString()}`.");
            }
        }

        return type is null || !contentSeen
            ? throw new FormatException("A typed value is an object with `$type` and `_value`.")
            : later.TokenType == JsonTokenType.None ? content : ReadContent(type, ref later);
    }

    private static GraphValue ReadContent(string type, ref Utf8JsonReader reader) => type switch
    {
        "Null" => reader.TokenType == JsonTokenType.Null ? GraphValue.Null : throw Wrong(type),
        "Boolean" => reader.TokenType is JsonTokenType.True or JsonTokenType.False ? reader.GetBoolean() : throw Wrong(type),
        "Integer" => ReadInteger(ref reader),
        "Float" => ReadFloat(ref reader),
        "String" => Text(ref reader),
        "Base64" => reader.TokenType == JsonTokenType.String && reader.TryGetBytesFromBase64(out var octets) ? GraphValue.From(octets) : throw Wrong(type),
        "List" => new GraphList(ReadItems(ref reader)),
        "Map" => ReadMap(ref reader),
        "Node" => ReadNode(ref reader),
        "Relationship" => ReadRelationship(ref reader),
        "Path" => ReadPath(ref reader),
        "Point" => PointText.TryRead(Text(ref reader), out var point) ? point : throw Wrong(type),
        _ => ReadTemporal(type, Text(ref reader)),
    };

    private static GraphValue ReadInteger(ref Utf8JsonReader reader)
    {
        var octets = reader.TokenType is JsonTokenType.String or JsonTokenType.Number ? reader.ValueSpan : throw Wrong("Integer");
        return long.TryParse(octets, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : throw Wrong("Integer");
    }

    private static GraphValue ReadFloat(ref Utf8JsonReader reader)
    {
        var octets = reader.TokenType is JsonTokenType.String or JsonTokenType.Number ? reader.ValueSpan : throw Wrong("Float");
        return octets switch
        {
            _ when octets.SequenceEqual("NaN"u8) => double.NaN,
            _ when octets.SequenceEqual("Infinity"u8) => double.PositiveInfinity,
            _ when octets.SequenceEqual("-Infinity"u8) => double.NegativeInfinity,
            _ => double.TryParse(octets, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw Wrong("Float"),
        };
    }

    private static GraphValue ReadTemporal(string type, string text) => type switch
    {
        "Date" => TemporalParsing.TryParseDate(text, out var date) ? date : throw Wrong(type),
        "LocalTime" => TemporalParsing.TryParseLocalTime(text, out var localTime) ? localTime : throw Wrong(type),
        "Time" => TemporalParsing.TryParseTime(text, out var time) ? time : throw Wrong(type),
        "LocalDateTime" => TemporalParsing.TryParseLocalDateTime(text, out var local) ? local : throw Wrong(type),
        "OffsetDateTime" or "ZonedDateTime" or "DateTime" => TemporalParsing.TryParseDateTime(text, out var dateTime) ? dateTime : throw Wrong(type),
        "Duration" => TemporalParsing.TryParseDuration(text, out var duration) ? duration : throw Wrong(type),
        _ => throw new FormatException($"There is no type `{type}`."),
    };

    private static GraphValue[] ReadItems(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw Wrong("List");
        }

        List<GraphValue> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader));
        }

        return [.. items];
    }

    private static GraphMap ReadMap(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Wrong("Map");
        }

        List<KeyValuePair<string, GraphValue>> entries = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            entries.Add(KeyValuePair.Create(key, Read(ref reader)));
        }

        return new GraphMap(entries);
    }

    private static GraphNode ReadNode(ref Utf8JsonReader reader)
    {
        var parts = EntityParts.Read(ref reader, "Node");
        return new GraphNode(parts.ElementId, parts.Labels, parts.Properties);
    }

    private static GraphRelationship ReadRelationship(ref Utf8JsonReader reader)
    {
        var parts = EntityParts.Read(ref reader, "Relationship");
        return new GraphRelationship(parts.ElementId, parts.Start, parts.End, parts.Type, parts.Properties);
    }

    private static GraphPath ReadPath(ref Utf8JsonReader reader)
    {
        List<GraphNode> nodes = [];
        List<GraphRelationship> relationships = [];
        foreach (var item in ReadItems(ref reader))
        {
            switch (item.Kind)
            {
                case GraphValueKind.Node:
                    nodes.Add(item.AsNode());
                    break;
                case GraphValueKind.Relationship:
                    relationships.Add(item.AsRelationship());
                    break;
                default:
                    throw Wrong("Path");
            }
        }

        return nodes.Count == relationships.Count + 1 ? new GraphPath(nodes, relationships) : throw Wrong("Path");
    }

    private static string Text(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new FormatException("A text was expected.");

    private static FormatException Wrong(string type) => new($"The `_value` is no {type}.");

    /// <summary>What a node or relationship is made of, in whatever order the fields come.</summary>
    private ref struct EntityParts()
    {
        public string ElementId { get; private set; } = string.Empty;

        public string Start { get; private set; } = string.Empty;

        public string End { get; private set; } = string.Empty;

        public string Type { get; private set; } = string.Empty;

        public List<string> Labels { get; } = [];

        public GraphMap Properties { get; private set; } = GraphMap.Empty;

        public static EntityParts Read(ref Utf8JsonReader reader, string type)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw Wrong(type);
            }

            var parts = new EntityParts();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var field = Encoding.UTF8.GetString(reader.ValueSpan);
                reader.Read();
                parts.Take(field, ref reader);
            }

            return parts.ElementId.Length > 0 ? parts : throw Wrong(type);
        }

        private void Take(string field, ref Utf8JsonReader reader)
        {
            switch (field)
            {
                case "_element_id":
                    ElementId = Text(ref reader);
                    break;
                case "_start_node_element_id":
                    Start = Text(ref reader);
                    break;
                case "_end_node_element_id":
                    End = Text(ref reader);
                    break;
                case "_type":
                    Type = Text(ref reader);
                    break;
                case "_properties":
                    Properties = ReadMap(ref reader);
                    break;
                case "_labels":
                    while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    {
                        Labels.Add(Text(ref reader));
                    }

                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
    }
}
