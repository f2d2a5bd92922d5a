using System.Text.Encodings.Web;
using System.Text.Json;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Json;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>Writes rows as Neo4j's plain JSON straight from the graph, without making nodes or relationships first; see <see cref="PlainJson"/>.</summary>
internal sealed class JsonRows : IDisposable
{
    private readonly GraphView _view;
    private readonly PooledBuffer _buffer = new();
    private readonly Utf8JsonWriter _json;
    private readonly List<int> _ends = [];

    public JsonRows(GraphView view)
    {
        _view = view;
        _json = new Utf8JsonWriter(
            _buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    /// <summary>The rows as the port gives them out; good until the next call.</summary>
    public GraphBatch Write(RowBatch batch)
    {
        _buffer.Clear();
        _ends.Clear();
        for (var row = 0; row < batch.Count; row++)
        {
            _json.Reset(_buffer);
            _json.WriteStartArray();
            foreach (var value in batch[row])
            {
                Write(value);
            }

            _json.WriteEndArray();
            _json.Flush();
            _ends.Add(_buffer.WrittenCount);
        }

        var rows = new ReadOnlyMemory<byte>[batch.Count];
        for (var row = 0; row < rows.Length; row++)
        {
            var start = row == 0 ? 0 : _ends[row - 1];
            rows[row] = _buffer.Written[start.._ends[row]];
        }

        return GraphBatch.OfJson(rows);
    }

    public void Dispose()
    {
        _json.Dispose();
        _buffer.Dispose();
    }

    private void Write(GraphValue value)
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
            Write(item);
        }

        _json.WriteEndArray();
    }

    private void WriteMap(GraphMap map)
    {
        _json.WriteStartObject();
        foreach (var (key, value) in map)
        {
            _json.WritePropertyName(key);
            Write(value);
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
        _json.WriteString("startNodeElementId"u8, ElementIds.OfNode(_view.RelationshipStart(id)));
        _json.WriteString("endNodeElementId"u8, ElementIds.OfNode(_view.RelationshipEnd(id)));
        var exists = _view.RelationshipExists(id);
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
            Write(properties.Value.Values[i]);
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
