using Inlogov.Graph.Port;

namespace Inlogov.Graph.GraphQL.Execution;

/// <summary>
/// Runs the statements of one operation: each in a session of its own, or, on a database that has snapshots, one after another in one
/// transaction, so that all root fields tell of the same version of the graph.
/// </summary>
internal sealed class StatementRunner(IGraphDatabase database, bool sharesSnapshot) : IAsyncDisposable
{
    private IGraphSession? _session;
    private IGraphTransaction? _transaction;

    /// <summary>Whether several statements can run at the same time.</summary>
    public bool IsParallel => !sharesSnapshot;

    /// <summary>Runs a statement and hands over its batches.</summary>
    public async ValueTask RunAsync(GraphStatement statement, Action<GraphBatch> take, CancellationToken cancellationToken)
    {
        if (!sharesSnapshot)
        {
            await using var session = database.OpenSession(SessionOptions.Reading);
            await using var result = await session.RunAsync(statement, cancellationToken);
            await ReadAsync(result, take, cancellationToken);
            return;
        }

        try
        {
            _session ??= database.OpenSession(SessionOptions.Reading);
            _transaction ??= await _session.BeginAsync(cancellationToken);
            await using var result = await _transaction.RunAsync(statement, cancellationToken);
            await ReadAsync(result, take, cancellationToken);
        }
        catch
        {
            // A transaction ends with its first error; the fields that follow get another one.
            await CloseAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => CloseAsync();

    private async ValueTask CloseAsync()
    {
        var (session, transaction) = (_session, _transaction);
        (_session, _transaction) = (null, null);
        if (transaction is not null)
        {
            await transaction.DisposeAsync();
        }

        if (session is not null)
        {
            await session.DisposeAsync();
        }
    }

    private static async ValueTask ReadAsync(IGraphResult result, Action<GraphBatch> take, CancellationToken cancellationToken)
    {
        while (await result.FetchAsync(cancellationToken))
        {
            take(result.Batch);
        }
    }
}
