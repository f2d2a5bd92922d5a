using System.Runtime.ExceptionServices;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>Rows of a statement that has been run to its end, or until it failed: then the rows that it had made come first, and the failure after them.</summary>
internal sealed class StoredRows(IReadOnlyList<GraphNotification> notifications) : RowSource
{
    private readonly Queue<RowBatch> _batches = [];

    /// <summary>Why the statement failed; null where it did not.</summary>
    public Exception? Failure { get; set; }

    /// <summary>What running it has shown, beside what its text says.</summary>
    public IReadOnlyList<GraphNotification> Shown { get; set; } = [];

    /// <summary>The plan, where it was asked for.</summary>
    public GraphPlan? Plan { get; set; }

    /// <summary>What the statement used.</summary>
    public StatementCost Cost { get; set; } = new(0, 0);

    /// <summary>Keeps a batch that has rows.</summary>
    public void Add(RowBatch batch)
    {
        if (batch.Count > 0)
        {
            _batches.Enqueue(batch);
        }
    }

    public override RowBatch? Next(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_batches.TryDequeue(out var batch))
        {
            return batch;
        }

        if (Failure is not null)
        {
            ExceptionDispatchInfo.Throw(Failure);
        }

        return null;
    }

    public override GraphSummary Summarise(GraphCounters counters) => new(counters, [.. notifications, .. Shown], Plan, Cost);
}
