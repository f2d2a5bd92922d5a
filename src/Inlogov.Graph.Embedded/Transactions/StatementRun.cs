using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>One run of a compiled statement: rows in batches, then the plan where it was asked for.</summary>
internal abstract class StatementRun : IDisposable
{
    /// <summary>The plan of <c>EXPLAIN</c> (at once) or <c>PROFILE</c> (after the last row); else null.</summary>
    public virtual GraphPlan? Plan => null;

    /// <summary>What only running it has shown, beside what its text says.</summary>
    public virtual IReadOnlyList<GraphNotification> Notifications => [];

    /// <summary>
    /// Adds rows until the batch is full or there are no more; answers false when there are no more to come. A statement without
    /// columns is run to its end by the first call and adds none.
    /// </summary>
    /// <exception cref="GraphException">The statement failed.</exception>
    public abstract bool Fetch(RowBatch batch);

    /// <summary>As <see cref="Fetch"/>, for rows that only get serialised: a run that can writes them as it computes them, any other by way of the batch.</summary>
    /// <exception cref="GraphException">The statement failed; the rows before are written.</exception>
    public virtual bool FetchJson(JsonRows rows, RowBatch batch)
    {
        try
        {
            return Fetch(batch);
        }
        finally
        {
            rows.Add(batch);
        }
    }

    /// <summary>Gives back what the run holds.</summary>
    public virtual void Dispose()
    {
    }
}
