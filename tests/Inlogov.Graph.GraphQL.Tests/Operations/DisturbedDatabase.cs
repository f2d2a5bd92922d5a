using Inlogov.Graph.Port;

namespace Inlogov.Graph.GraphQL.Tests.Operations;

/// <summary>A database to which somebody writes before each statement that is read from it.</summary>
internal sealed class DisturbedDatabase(IGraphDatabase inner, string writing) : IGraphDatabase
{
    public string Name => inner.Name;

    public bool ReadsSnapshots => inner.ReadsSnapshots;

    public IGraphSession OpenSession(SessionOptions options) => new Session(this, inner.OpenSession(options));

    public ValueTask VerifyAsync(CancellationToken cancellationToken) => inner.VerifyAsync(cancellationToken);

    public ValueTask<GraphStatistics> GetStatisticsAsync(CancellationToken cancellationToken) => inner.GetStatisticsAsync(cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async ValueTask DisturbAsync(CancellationToken cancellationToken) =>
        await inner.QueryAsync(new GraphStatement(writing), SessionOptions.Writing, cancellationToken);

    private sealed class Session(DisturbedDatabase owner, IGraphSession session) : IGraphSession
    {
        public IReadOnlyList<string> Bookmarks => session.Bookmarks;

        public async ValueTask<IGraphResult> RunAsync(GraphStatement statement, CancellationToken cancellationToken)
        {
            await owner.DisturbAsync(cancellationToken);
            return await session.RunAsync(statement, cancellationToken);
        }

        public async ValueTask<IGraphTransaction> BeginAsync(CancellationToken cancellationToken) =>
            new Transaction(owner, await session.BeginAsync(cancellationToken));

        public ValueTask DisposeAsync() => session.DisposeAsync();
    }

    private sealed class Transaction(DisturbedDatabase owner, IGraphTransaction transaction) : IGraphTransaction
    {
        public async ValueTask<IGraphResult> RunAsync(GraphStatement statement, CancellationToken cancellationToken)
        {
            await owner.DisturbAsync(cancellationToken);
            return await transaction.RunAsync(statement, cancellationToken);
        }

        public ValueTask CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

        public ValueTask RollbackAsync(CancellationToken cancellationToken) => transaction.RollbackAsync(cancellationToken);

        public ValueTask DisposeAsync() => transaction.DisposeAsync();
    }
}
