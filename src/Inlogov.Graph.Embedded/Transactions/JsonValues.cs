using System.Text.Encodings.Web;
using System.Text.Json;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Json;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>Writes values as Neo4j's plain JSON straight from the graph, without making nodes or relationships first; see <see cref="PlainJson"/>.</summary>
internal sealed class JsonValues : IDisposable
{
    private readonly GraphView _view;
    private readonly PooledBuffer _buffer;
    private readonly Utf8JsonWriter _json;

    public JsonValues(GraphView view, PooledBuffer buffer)
    {
        _view = view;
        _buffer = buffer;
        _json = new Utf8JsonWriter(
            buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    /// <summary>Writes one value into the buffer.</summary>
    public void Write(GraphValue value)
    {
        _json.Reset(_buffer);
        WriteAny(value);
        _json.Flush();
    }

    public void Dispose() => _json.Dispose();

    private void WriteAny(GraphValue value)
    {
        switch (value.Kind)
        {
            case GraphValueKind.Node when value.IsReference:
                WriteNode(value.ReferenceId);
                break;
            case GraphValueKind.Relationship when value.IsReference:
                WriteRelationship(value.ReferenceId);
                break;
            case GraphValueKind.Path when value.AsPath().IsReference:
                WritePath(value.AsPath());
                break;
            case GraphValueKind.List:
                WriteList(value.AsList());
                break;
            case GraphValueKind.Map:
                WriteMap(value.AsMap());
                break;
            default:
                PlainJson.Write(_json, value);
                break;
        }
    }

    private void WriteList(GraphList list)
    {
        _json.WriteStartArray();
        foreach (var item in list.AsSpan())
        {
            WriteAny(item);
        }

        _json.WriteEndArray();
    }

    private void WriteMap(GraphMap map)
    {
        _json.WriteStartObject();
        foreach (var (key, value) in map)
        {
            _json.WritePropertyName(key);
            WriteAny(value);
        }

        _json.WriteEndObject();
    }

    private void WriteNode(long id)
    {
        _json.WriteStartObject();
        _json.WriteString("elementId"u8, ElementIds.OfNode(id));
        _json.WriteStartArray("labels"u8);
        var exists = _view.NodeExists(id);
        foreach (var label in exists ? _view.Labels(id).AsSpan() : [])
        {
            _json.WriteStringValue(_view.Names.Labels[label]);
        }

        _json.WriteEndArray();
        WriteProperties(exists ? _view.NodeProperties(id) : default(PropertyList?));
        _json.WriteEndObject();
    }

    private void WriteRelationship(long id)
    {
        _json.WriteStartObject();
        _json.WriteString("elementId"u8, ElementIds.OfRelationship(id));
        var exists = _view.RelationshipExists(id);
        _json.WriteString("startNodeElementId"u8, exists ? ElementIds.OfNode(_view.RelationshipStart(id)) : string.Empty);
        _json.WriteString("endNodeElementId"u8, exists ? ElementIds.OfNode(_view.RelationshipEnd(id)) : string.Empty);
        _json.WriteString("type"u8, exists ? _view.Names.Types[_view.RelationshipType(id)] : string.Empty);
        WriteProperties(exists ? _view.RelationshipProperties(id) : default(PropertyList?));
        _json.WriteEndObject();
    }

    private void WriteProperties(PropertyList? properties)
    {
        _json.WriteStartObject("properties"u8);
        for (var i = 0; i < (properties?.Count ?? 0); i++)
        {
            _json.WritePropertyName(_view.Names.Keys[properties!.Value.Keys[i]]);
            WriteAny(properties.Value.Values[i]);
        }

        _json.WriteEndObject();
    }

    private void WritePath(GraphPath path)
    {
        _json.WriteStartArray();
        for (var i = 0; i < path.NodeIds.Length; i++)
        {
            if (i > 0)
            {
                WriteRelationship(path.RelationshipIds[i - 1]);
            }

            WriteNode(path.NodeIds[i]);
        }

        _json.WriteEndArray();
    }
}
