namespace Inlogov.Graph.Port;

/// <summary>A sequence of transactions by one caller, each of which sees what the earlier ones committed.</summary>
public interface IGraphSession : IAsyncDisposable
{
    /// <summary>The bookmarks of what this session has committed or was opened with.</summary>
    IReadOnlyList<string> Bookmarks { get; }

    /// <summary>Runs one statement in its own transaction, which commits when the result has been read to its end.</summary>
    /// <exception cref="GraphException">The statement was refused, or failed before its first row.</exception>
    ValueTask<IGraphResult> RunAsync(GraphStatement statement, CancellationToken cancellationToken);

    /// <summary>Begins an explicit transaction.</summary>
    ValueTask<IGraphTransaction> BeginAsync(CancellationToken cancellationToken);
}
