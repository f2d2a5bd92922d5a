using System.Runtime.ExceptionServices;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>Rows that the engine makes when they are asked for. Where the statement fails, the rows made before come first, and the failure after them.</summary>
internal sealed class LiveRows(CompiledStatement compiled, StatementRun run, StatementContext context, StatementBudget budget, int batchRowsMax)
    : RowSource
{
    private readonly RowBatch _batch = new(compiled.Columns.Count, batchRowsMax);
    private bool _more = true;
    private long _rows;
    private Exception? _failure;

    public override RowBatch? Next(CancellationToken cancellationToken)
    {
        Begin(cancellationToken);
        _batch.Clear();
        Fetch(() => run.Fetch(_batch), () => _batch.Count);
        return _batch.Count > 0 ? _batch : null;
    }

    public override GraphBatch? NextJson(JsonRows json, CancellationToken cancellationToken)
    {
        Begin(cancellationToken);
        _batch.Clear();
        json.Clear();
        Fetch(() => run.FetchJson(json, _batch), () => json.Count);
        return json.Count > 0 ? json.ToBatch() : null;
    }

    public override GraphSummary Summarise(GraphCounters counters) =>
        new(counters, compiled.Notifications, run.Plan, new StatementCost(context.DatabaseHits, budget.MemoryBytesPeak));

    public override void Dispose()
    {
        run.Dispose();
        base.Dispose();
    }

    private void Begin(CancellationToken cancellationToken)
    {
        budget.ListenTo(cancellationToken);
        budget.Look();
    }

    private void Fetch(Func<bool> fetch, Func<int> count)
    {
        if (_failure is not null)
        {
            ExceptionDispatchInfo.Throw(_failure);
        }

        try
        {
            while (_more && count() == 0)
            {
                _more = fetch();
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            _failure = TransactionErrors.IsUnexpected(failure) ? TransactionErrors.Unexpected(failure) : failure;
            if (count() == 0)
            {
                ExceptionDispatchInfo.Throw(_failure);
            }
        }

        _rows += count();
        budget.CountRows(_rows);
    }
}
