using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>Rows in Neo4j's plain JSON, each a list with one value a column, in one buffer that is used again for the next batch.</summary>
internal sealed class JsonRows(GraphView view) : IDisposable
{
    private readonly List<int> _ends = [];

    /// <summary>Where the row that was begun last takes its values.</summary>
    public JsonSink Sink { get; } = new(view);

    /// <summary>How many rows there are.</summary>
    public int Count => _ends.Count;

    /// <summary>Forgets all rows.</summary>
    public void Clear()
    {
        Sink.Clear();
        _ends.Clear();
    }

    public void BeginRow()
    {
        Sink.BeginRow();
        Sink.BeginList();
    }

    public void EndRow()
    {
        Sink.EndList();
        _ends.Add(Sink.Length);
    }

    /// <summary>The rows of a batch as the port gives them out; good until the next call.</summary>
    public GraphBatch Write(RowBatch batch)
    {
        Clear();
        Add(batch);
        return ToBatch();
    }

    /// <summary>Adds the rows of a batch.</summary>
    public void Add(RowBatch batch)
    {
        for (var row = 0; row < batch.Count; row++)
        {
            BeginRow();
            foreach (var value in batch[row])
            {
                Sink.Write(value);
            }

            EndRow();
        }
    }

    /// <summary>The rows as the port gives them out; good until the next call.</summary>
    public GraphBatch ToBatch()
    {
        var rows = new ReadOnlyMemory<byte>[_ends.Count];
        for (var row = 0; row < rows.Length; row++)
        {
            var start = row == 0 ? 0 : _ends[row - 1];
            rows[row] = Sink.Written[start.._ends[row]];
        }

        return GraphBatch.OfJson(rows);
    }

    public void Dispose() => Sink.Dispose();
}
