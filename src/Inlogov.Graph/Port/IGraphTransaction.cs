namespace Inlogov.Graph.Port;

/// <summary>An explicit transaction. It is rolled back when it is disposed without a commit, and after any error.</summary>
public interface IGraphTransaction : IAsyncDisposable
{
    /// <summary>Runs a statement in the transaction; the result must be read or disposed before the next statement.</summary>
    /// <exception cref="GraphException">The statement failed, or the transaction has ended.</exception>
    ValueTask<IGraphResult> RunAsync(GraphStatement statement, CancellationToken cancellationToken);

    /// <summary>Makes the changes durable and visible.</summary>
    ValueTask CommitAsync(CancellationToken cancellationToken);

    /// <summary>Undoes the changes.</summary>
    ValueTask RollbackAsync(CancellationToken cancellationToken);
}
