using System.Collections.Concurrent;
using System.Text;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Testing.Recording;

/// <summary>A database that keeps what passes through it to another one.</summary>
public sealed class RecordingDatabase(IGraphDatabase inner) : IGraphDatabase
{
    private readonly ConcurrentQueue<RecordedStatement> _statements = new();

    /// <summary>What was sent, in order.</summary>
    public IReadOnlyList<RecordedStatement> Statements => [.. _statements];

    /// <summary>A failure to raise instead of running statements, or null.</summary>
    public Exception? Failure { get; set; }

    /// <inheritdoc/>
    public string Name => inner.Name;

    /// <inheritdoc/>
    public bool ReadsSnapshots => inner.ReadsSnapshots;

    /// <summary>Forgets what was sent.</summary>
    public void Clear() => _statements.Clear();

    /// <inheritdoc/>
    public IGraphSession OpenSession(SessionOptions options) => new Session(this, inner.OpenSession(options));

    /// <inheritdoc/>
    public ValueTask VerifyAsync(CancellationToken cancellationToken) => inner.VerifyAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask<GraphStatistics> GetStatisticsAsync(CancellationToken cancellationToken) => inner.GetStatisticsAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private RecordedStatement Keep(GraphStatement statement)
    {
        var recorded = new RecordedStatement(statement);
        _statements.Enqueue(recorded);
        return Failure is null ? recorded : throw Failure;
    }

    private sealed class Session(RecordingDatabase owner, IGraphSession session) : IGraphSession
    {
        public IReadOnlyList<string> Bookmarks => session.Bookmarks;

        public async ValueTask<IGraphResult> RunAsync(GraphStatement statement, CancellationToken cancellationToken)
        {
            var recorded = owner.Keep(statement);
            return new Result(recorded, await session.RunAsync(statement, cancellationToken));
        }

        public async ValueTask<IGraphTransaction> BeginAsync(CancellationToken cancellationToken) =>
            new Transaction(owner, await session.BeginAsync(cancellationToken));

        public ValueTask DisposeAsync() => session.DisposeAsync();
    }

    private sealed class Transaction(RecordingDatabase owner, IGraphTransaction transaction) : IGraphTransaction
    {
        public async ValueTask<IGraphResult> RunAsync(GraphStatement statement, CancellationToken cancellationToken)
        {
            var recorded = owner.Keep(statement);
            return new Result(recorded, await transaction.RunAsync(statement, cancellationToken));
        }

        public ValueTask CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

        public ValueTask RollbackAsync(CancellationToken cancellationToken) => transaction.RollbackAsync(cancellationToken);

        public ValueTask DisposeAsync() => transaction.DisposeAsync();
    }

    private sealed class Result(RecordedStatement recorded, IGraphResult result) : IGraphResult
    {
        public IReadOnlyList<string> Columns => result.Columns;

        public GraphBatch Batch => result.Batch;

        public async ValueTask<bool> FetchAsync(CancellationToken cancellationToken)
        {
            if (!await result.FetchAsync(cancellationToken))
            {
                return false;
            }

            if (recorded.Statement.Format == RowFormat.Json)
            {
                for (var i = 0; i < result.Batch.Count; i++)
                {
                    recorded.Rows.Add(Encoding.UTF8.GetString(result.Batch.Json(i).Span));
                }
            }

            return true;
        }

        public ValueTask<GraphSummary> ConsumeAsync(CancellationToken cancellationToken) => result.ConsumeAsync(cancellationToken);

        public ValueTask DisposeAsync() => result.DisposeAsync();
    }
}
