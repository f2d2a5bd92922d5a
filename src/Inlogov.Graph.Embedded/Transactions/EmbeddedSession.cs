using System.Globalization;
using System.Runtime.ExceptionServices;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>A session: a statement that writes is run and committed before its first row is handed out, so that no result holds up other writers.</summary>
internal sealed class EmbeddedSession(VersionKeeper versions, StatementRunner runner, SessionOptions options) : IGraphSession
{
    private bool _disposed;

    public IReadOnlyList<string> Bookmarks { get; private set; } = options.Bookmarks;

    public async ValueTask<IGraphResult> RunAsync(GraphStatement statement, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        var snapshot = versions.Current;
        var compiled = runner.Compile(statement, snapshot, options.Access);
        var budget = runner.Watch(statement, cancellationToken);
        var writes = compiled.Mode != StatementMode.Explain && (compiled.WritesData || compiled.WritesSchema);
        return writes
            ? await WriteAsync(statement, budget, cancellationToken)
            : new EmbeddedResult(
                compiled.Columns, runner.Read(compiled, statement, snapshot, runner.Now, budget), snapshot, GraphCounters.None, statement.Format);
    }

    public ValueTask<IGraphTransaction> BeginAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult<IGraphTransaction>(new EmbeddedTransaction(versions, runner, options.Access, Remember));
    }

    public ValueTask DisposeAsync()
    {
        _disposed = true;
        return ValueTask.CompletedTask;
    }

    private async ValueTask<IGraphResult> WriteAsync(GraphStatement statement, StatementBudget budget, CancellationToken cancellationToken)
    {
        var writer = await versions.BeginWriteAsync(statement.Limits.Timeout, cancellationToken);
        var committed = false;
        try
        {
            // Compiled again where another commit changed the schema while this one waited.
            var compiled = runner.Compile(statement, writer, options.Access);
            var counters = GraphCounters.None;
            var rows = compiled.CommitsItself
                ? runner.Write(compiled, statement, writer, runner.Now, budget, Continue, StartAnew)
                : runner.Write(compiled, statement, writer, runner.Now, budget);
            if (rows.Failure is not null)
            {
                return Failed(compiled, rows, writer, statement.Format);
            }

            counters += writer.Counters.Take();
            committed = true;
            var snapshot = Commit(writer, rows);
            return snapshot is null
                ? new EmbeddedResult(compiled.Columns, rows, writer, counters, statement.Format)
                : new EmbeddedResult(compiled.Columns, rows, snapshot, counters, statement.Format);

            GraphWriter Continue()
            {
                counters += writer.Counters.Take();
                writer = versions.CommitAndContinue(writer);
                return writer;
            }

            GraphWriter StartAnew()
            {
                writer = versions.AbandonAndContinue();
                return writer;
            }
        }
        finally
        {
            if (!committed)
            {
                versions.Abandon();
            }
        }
    }

    /// <summary>What a statement without columns did wrong is told at once; the rows of another come first.</summary>
    private static EmbeddedResult Failed(CompiledStatement compiled, StoredRows rows, GraphWriter writer, RowFormat format)
    {
        if (compiled.Columns.Count == 0)
        {
            ExceptionDispatchInfo.Throw(rows.Failure!);
        }

        return new EmbeddedResult(compiled.Columns, rows, writer, GraphCounters.None, format);
    }

    /// <summary>Commits; what is found only then comes after the rows.</summary>
    private GraphSnapshot? Commit(GraphWriter writer, StoredRows rows)
    {
        try
        {
            var snapshot = versions.Commit(writer);
            Remember(snapshot);
            return snapshot;
        }
        catch (GraphException failure)
        {
            rows.Failure = failure;
            return null;
        }
    }

    private void Remember(GraphSnapshot committed) =>
        Bookmarks = [string.Create(CultureInfo.InvariantCulture, $"FB:{runner.DatabaseName}:{committed.Version}")];
}
