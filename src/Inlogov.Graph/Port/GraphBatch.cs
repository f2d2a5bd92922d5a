using Inlogov.Graph.Values;

namespace Inlogov.Graph.Port;

/// <summary>Rows that can be read without waiting: values, or JSON, as <see cref="GraphStatement.Format"/> asked for.</summary>
public sealed class GraphBatch
{
    /// <summary>The batch without rows.</summary>
    public static readonly GraphBatch Empty = new([], []);

    private readonly IReadOnlyList<GraphValue[]> _rows;
    private readonly IReadOnlyList<ReadOnlyMemory<byte>> _json;

    private GraphBatch(IReadOnlyList<GraphValue[]> rows, IReadOnlyList<ReadOnlyMemory<byte>> json)
    {
        _rows = rows;
        _json = json;
    }

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Count + _json.Count;

    /// <summary>A batch of values: a row each, one value a column.</summary>
    public static GraphBatch OfValues(IReadOnlyList<GraphValue[]> rows) => new(rows, []);

    /// <summary>A batch of JSON: a row each, a UTF-8 array of the columns in Neo4j's plain JSON.</summary>
    public static GraphBatch OfJson(IReadOnlyList<ReadOnlyMemory<byte>> rows) => new([], rows);

    /// <summary>The values of a row, one a column.</summary>
    public ReadOnlySpan<GraphValue> Values(int row) => _rows[row];

    /// <summary>The row as a UTF-8 JSON array of the columns, in Neo4j's plain JSON.</summary>
    public ReadOnlyMemory<byte> Json(int row) => _json[row];
}
