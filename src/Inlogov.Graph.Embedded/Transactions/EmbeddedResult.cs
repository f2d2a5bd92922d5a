using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>The answer to one statement, over the version of the graph that it was run on.</summary>
internal sealed class EmbeddedResult : IGraphResult
{
    private readonly RowSource _rows;
    private readonly GraphCounters _counters;
    private readonly Action<bool>? _ended;
    private readonly JsonRows? _json;
    private readonly ValueRows? _values;
    private GraphSummary? _summary;
    private bool _disposed;

    /// <summary>Answers rows as the statement asked for them.</summary>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">Where the rows come from.</param>
    /// <param name="view">The version in which references are looked up.</param>
    /// <param name="counters">What the statement changed.</param>
    /// <param name="format">How rows are read.</param>
    /// <param name="ended">Told once, when the result ends: whether it ended well.</param>
    public EmbeddedResult(
        IReadOnlyList<string> columns, RowSource rows, GraphView view, GraphCounters counters, RowFormat format, Action<bool>? ended = null)
    {
        Columns = columns;
        _rows = rows;
        _counters = counters;
        _ended = ended;
        if (format == RowFormat.Json)
        {
            _json = new JsonRows(view);
        }
        else
        {
            _values = new ValueRows(view);
        }
    }

    public IReadOnlyList<string> Columns { get; }

    public GraphBatch Batch { get; private set; } = GraphBatch.Empty;

    public ValueTask<bool> FetchAsync(CancellationToken cancellationToken)
    {
        if (_summary is not null || _disposed)
        {
            return ValueTask.FromResult(false);
        }

        try
        {
            if (Next(cancellationToken) is { } batch)
            {
                Batch = batch;
                return ValueTask.FromResult(true);
            }

            _summary = _rows.Summarise(_counters);
            End(well: true);
            return ValueTask.FromResult(false);
        }
        catch
        {
            End(well: false);
            throw;
        }
    }

    public async ValueTask<GraphSummary> ConsumeAsync(CancellationToken cancellationToken)
    {
        while (_summary is null)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            await SkipAsync(cancellationToken);
        }

        return _summary;
    }

    public ValueTask DisposeAsync()
    {
        End(well: true);
        return ValueTask.CompletedTask;
    }

    private GraphBatch? Next(CancellationToken cancellationToken)
    {
        if (_json is not null)
        {
            return _rows.NextJson(_json, cancellationToken);
        }

        return _rows.Next(cancellationToken) is { } rows ? _values!.Read(rows) : null;
    }

    private ValueTask SkipAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (Next(cancellationToken) is null)
            {
                _summary = _rows.Summarise(_counters);
                End(well: true);
            }

            return ValueTask.CompletedTask;
        }
        catch
        {
            End(well: false);
            throw;
        }
    }

    private void End(bool well)
    {
        if (!_disposed)
        {
            _disposed = true;
            Batch = GraphBatch.Empty;
            _rows.Dispose();
            _json?.Dispose();
            _ended?.Invoke(well);
        }
    }
}
