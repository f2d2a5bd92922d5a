namespace Inlogov.Graph.Port;

/// <summary>
/// The answer to one statement: columns, then batches of rows, then the summary. Disposing it early abandons the rest of the
/// rows; what a statement wrote in its own transaction may be committed all the same.
/// </summary>
public interface IGraphResult : IAsyncDisposable
{
    /// <summary>The names of the columns, in the order of RETURN; empty for a statement without rows.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>The rows that the last <see cref="FetchAsync"/> brought; valid until the next call.</summary>
    GraphBatch Batch { get; }

    /// <summary>Brings the next rows into <see cref="Batch"/>; false when there are no more.</summary>
    /// <exception cref="GraphException">The statement failed while running: rows seen so far count for nothing.</exception>
    ValueTask<bool> FetchAsync(CancellationToken cancellationToken);

    /// <summary>Skips what has not been read and answers what the statement did.</summary>
    /// <exception cref="GraphException">The statement failed while running.</exception>
    ValueTask<GraphSummary> ConsumeAsync(CancellationToken cancellationToken);
}
