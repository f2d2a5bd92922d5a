using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>Holds the newest committed version, and lets one transaction at a time make the next.</summary>
internal sealed class VersionKeeper(GraphSnapshot first) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile GraphSnapshot _current = first;

    /// <summary>The newest committed version.</summary>
    public GraphSnapshot Current => _current;

    /// <summary>Waits until nobody else writes, and begins to write. The caller then commits or abandons.</summary>
    /// <exception cref="GraphException">The wait took longer than the statement may.</exception>
    public async ValueTask<GraphWriter> BeginWriteAsync(TimeSpan? timeout, CancellationToken cancellationToken)
    {
        if (!await _gate.WaitAsync(timeout ?? Timeout.InfiniteTimeSpan, cancellationToken))
        {
            throw TransactionErrors.TimedOut(timeout!.Value);
        }

        return new GraphWriter(_current);
    }

    /// <summary>Makes what was written the newest version and lets others write; a writer that wrote nothing leaves no version.</summary>
    /// <exception cref="GraphException">What was written may not be committed; it is then abandoned.</exception>
    public GraphSnapshot Commit(GraphWriter writer)
    {
        try
        {
            return Publish(writer);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Commits, and goes on writing on top.</summary>
    public GraphWriter CommitAndContinue(GraphWriter writer) => new(Publish(writer));

    /// <summary>Forgets what was written since the last commit, and goes on writing on top of that.</summary>
    public GraphWriter AbandonAndContinue() => new(_current);

    /// <summary>Forgets what was written and lets others write.</summary>
    public void Abandon() => _gate.Release();

    public void Dispose() => _gate.Dispose();

    private GraphSnapshot Publish(GraphWriter writer)
    {
        if (writer.HasDataChanges || writer.HasSchemaChanges)
        {
            _current = writer.Freeze();
        }

        return _current;
    }
}
