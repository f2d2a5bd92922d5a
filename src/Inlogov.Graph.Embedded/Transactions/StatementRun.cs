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

    /// <summary>Whether <see cref="FetchJson"/> writes rows without making their values first.</summary>
    public virtual bool WritesJson => false;

    /// <summary>As <see cref="Fetch"/>, where <see cref="WritesJson"/> says so: adds up to a number of rows.</summary>
    /// <exception cref="GraphException">The statement failed.</exception>
    public virtual bool FetchJson(JsonRows rows, int rowsMax) => throw new NotSupportedException();

    /// <summary>Gives back what the run holds.</summary>
    public virtual void Dispose()
    {
    }
}
