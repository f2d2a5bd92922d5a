using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>Rows of a statement that has been run to its end.</summary>
internal sealed class StoredRows(Queue<RowBatch> batches, IReadOnlyList<GraphNotification> notifications, GraphPlan? plan, StatementCost cost)
    : RowSource
{
    public override RowBatch? Next(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return batches.TryDequeue(out var batch) ? batch : null;
    }

    public override GraphSummary Summarise(GraphCounters counters) => new(counters, notifications, plan, cost);
}
