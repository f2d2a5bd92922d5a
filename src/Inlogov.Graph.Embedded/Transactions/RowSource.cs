using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>Where a result takes its rows from.</summary>
internal abstract class RowSource : IDisposable
{
    /// <summary>The next rows, good until the next call; null when there are no more.</summary>
    /// <exception cref="GraphException">The statement failed.</exception>
    public abstract RowBatch? Next(CancellationToken cancellationToken);

    /// <summary>The next rows as JSON, good until the next call; null when there are no more.</summary>
    /// <exception cref="GraphException">The statement failed.</exception>
    public virtual GraphBatch? NextJson(JsonRows json, CancellationToken cancellationToken) =>
        Next(cancellationToken) is { } rows ? json.Write(rows) : null;

    /// <summary>What the statement did, after its last row.</summary>
    public abstract GraphSummary Summarise(GraphCounters counters);

    /// <summary>Lets go of what the statement holds.</summary>
    public virtual void Dispose()
    {
    }
}
