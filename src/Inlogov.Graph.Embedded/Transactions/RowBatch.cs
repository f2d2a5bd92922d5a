using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>Rows on their way from the engine to the port, in one array that is used again for the next batch.</summary>
internal sealed class RowBatch(int columns, int rowsMax)
{
    private GraphValue[] _values = new GraphValue[Math.Max(1, columns) * Math.Min(rowsMax, 16)];

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many rows fit.</summary>
    public int RowsMax => rowsMax;

    /// <summary>Whether no more rows fit.</summary>
    public bool IsFull => Count == rowsMax;

    /// <summary>A row, one value a column; nodes, relationships and paths are references.</summary>
    public ReadOnlySpan<GraphValue> this[int row] => _values.AsSpan(row * columns, columns);

    /// <summary>Adds a row, whose values the caller fills in.</summary>
    public Span<GraphValue> Add()
    {
        var start = Count++ * columns;
        if (start + columns > _values.Length)
        {
            Array.Resize(ref _values, _values.Length * 2);
        }

        return _values.AsSpan(start, columns);
    }

    /// <summary>Forgets all rows.</summary>
    public void Clear()
    {
        Array.Clear(_values, 0, Count * columns);
        Count = 0;
    }
}
