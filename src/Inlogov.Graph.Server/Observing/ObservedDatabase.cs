using Inlogov.Graph.Port;

namespace Inlogov.Graph.Server.Observing;

/// <summary>A database whose statements are traced and measured; it stands before the real one only while telemetry is on.</summary>
/// <param name="inner">The database that answers.</param>
/// <param name="telemetry">Where it is measured.</param>
/// <param name="holdsValues">Whether clients write the statements, so that values may stand in their text.</param>
internal sealed class ObservedDatabase(IGraphDatabase inner, ServerTelemetry telemetry, bool holdsValues) : IGraphDatabase
{
    /// <inheritdoc/>
    public string Name => inner.Name;

    /// <inheritdoc/>
    public IGraphSession OpenSession(Port.SessionOptions options) => new Session(inner.OpenSession(options), this);

    /// <inheritdoc/>
    public ValueTask VerifyAsync(CancellationToken cancellationToken) => inner.VerifyAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask<GraphStatistics> GetStatisticsAsync(CancellationToken cancellationToken) => inner.GetStatisticsAsync(cancellationToken);

    /// <summary>Leaves the real database to its owner.</summary>
    public ValueTask DisposeAsync() => default;

    private async ValueTask<IGraphResult> RunAsync(
        GraphStatement statement, Func<GraphStatement, CancellationToken, ValueTask<IGraphResult>> run, CancellationToken cancellationToken)
    {
        var observed = new ObservedStatement(telemetry, statement.Text, holdsValues);
        try
        {
            return new ObservedResult(await run(statement, cancellationToken), observed);
        }
        catch (Exception failure)
        {
            observed.End(failure);
            throw;
        }
    }

    private sealed class Session(IGraphSession inner, ObservedDatabase database) : IGraphSession
    {
        public IReadOnlyList<string> Bookmarks => inner.Bookmarks;

        public ValueTask<IGraphResult> RunAsync(GraphStatement statement, CancellationToken cancellationToken) =>
            database.RunAsync(statement, inner.RunAsync, cancellationToken);

        public async ValueTask<IGraphTransaction> BeginAsync(CancellationToken cancellationToken) =>
            new Transaction(await inner.BeginAsync(cancellationToken), database);

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }

    private sealed class Transaction(IGraphTransaction inner, ObservedDatabase database) : IGraphTransaction
    {
        public ValueTask<IGraphResult> RunAsync(GraphStatement statement, CancellationToken cancellationToken) =>
            database.RunAsync(statement, inner.RunAsync, cancellationToken);

        public ValueTask CommitAsync(CancellationToken cancellationToken) => inner.CommitAsync(cancellationToken);

        public ValueTask RollbackAsync(CancellationToken cancellationToken) => inner.RollbackAsync(cancellationToken);

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
