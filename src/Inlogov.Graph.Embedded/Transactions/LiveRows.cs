using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>Rows that the engine makes when they are asked for.</summary>
internal sealed class LiveRows(CompiledStatement compiled, StatementRun run, StatementContext context, StatementBudget budget, int batchRowsMax)
    : RowSource
{
    private readonly RowBatch _batch = new(compiled.Columns.Count, batchRowsMax);
    private bool _more = true;
    private long _rows;

    public override RowBatch? Next(CancellationToken cancellationToken)
    {
        budget.ListenTo(cancellationToken);
        budget.Look();
        _batch.Clear();
        try
        {
            while (_more && _batch.Count == 0)
            {
                _more = run.Fetch(_batch);
            }
        }
        catch (Exception failure) when (TransactionErrors.IsUnexpected(failure))
        {
            throw TransactionErrors.Unexpected(failure);
        }

        _rows += _batch.Count;
        budget.CountRows(_rows);
        return _batch.Count > 0 ? _batch : null;
    }

    public override GraphSummary Summarise(GraphCounters counters) =>
        new(counters, compiled.Notifications, run.Plan, new StatementCost(context.DatabaseHits, budget.MemoryBytesPeak));

    public override void Dispose()
    {
        run.Dispose();
        base.Dispose();
    }
}
