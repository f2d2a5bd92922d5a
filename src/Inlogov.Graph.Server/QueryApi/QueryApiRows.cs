using System.Text.Json;
using Inlogov.Graph.Json;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Server.QueryApi;

/// <summary>The rows of an answer as they came: ready JSON for the plain format, values for the typed one.</summary>
internal sealed class QueryApiRows(IReadOnlyList<string> columns)
{
    private readonly List<ReadOnlyMemory<byte>> _json = [];
    private readonly List<GraphValue[]> _values = [];

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; } = columns;

    /// <summary>Keeps the rows of a batch.</summary>
    public void Add(GraphBatch batch, RowFormat format)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            if (format == RowFormat.Json)
            {
                _json.Add(batch.Json(i).ToArray());
            }
            else
            {
                _values.Add(batch.Values(i).ToArray());
            }
        }
    }

    /// <summary>Writes the array of rows.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var row in _json)
        {
            writer.WriteRawValue(row.Span, skipInputValidation: true);
        }

        foreach (var row in _values)
        {
            writer.WriteStartArray();
            foreach (var value in row)
            {
                TypedJson.Write(writer, value);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
