using System.Runtime.ExceptionServices;
using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>
/// An explicit transaction. One that only reads sees one version from beginning to end. One that may write sees, until it writes,
/// what others commit between its statements (read committed, as Neo4j); from its first write on nobody else writes until it ends.
/// </summary>
internal sealed class EmbeddedTransaction(VersionKeeper versions, StatementRunner runner, AccessMode access, Action<GraphSnapshot> committed)
    : IGraphTransaction
{
    private readonly GraphSnapshot _first = versions.Current;
    private readonly DateTimeOffset _began = runner.Now;
    private GraphWriter? _writer;
    private EmbeddedResult? _open;
    private bool _ended;

    public async ValueTask<IGraphResult> RunAsync(GraphStatement statement, CancellationToken cancellationToken)
    {
        RefuseWhenEnded();
        if (_open is not null)
        {
            throw TransactionErrors.ResultOpen();
        }

        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            return _open = await BeginAsync(statement, cancellationToken);
        }
        catch
        {
            Abandon();
            throw;
        }
    }

    public async ValueTask CommitAsync(CancellationToken cancellationToken)
    {
        RefuseWhenEnded();
        await CloseResultAsync();
        RefuseWhenEnded();
        _ended = true;
        if (_writer is { } writer)
        {
            _writer = null;
            committed(versions.Commit(writer));
        }
    }

    public async ValueTask RollbackAsync(CancellationToken cancellationToken)
    {
        RefuseWhenEnded();
        await CloseResultAsync();
        Abandon();
    }

    public async ValueTask DisposeAsync()
    {
        await CloseResultAsync();
        Abandon();
    }

    private async ValueTask<EmbeddedResult> BeginAsync(GraphStatement statement, CancellationToken cancellationToken)
    {
        GraphView view = _writer is not null ? _writer : access == AccessMode.Read ? _first : versions.Current;
        var compiled = runner.Compile(statement, view, access);
        if (compiled.CommitsItself)
        {
            throw TransactionErrors.CommitsItselfInside();
        }

        var budget = runner.Watch(statement, cancellationToken);
        if (compiled.Mode == StatementMode.Explain || !(compiled.WritesData || compiled.WritesSchema))
        {
            var rows = runner.Read(compiled, statement, view, _began, budget);
            return new EmbeddedResult(compiled.Columns, rows, view, GraphCounters.None, statement.Format, ResultEnded);
        }

        if (_writer is null)
        {
            _writer = await versions.BeginWriteAsync(statement.Limits.Timeout, cancellationToken);
            compiled = runner.Compile(statement, _writer, access);
        }

        RefuseMixing(compiled, _writer);
        var written = runner.Write(compiled, statement, _writer, _began, budget);
        if (written.Failure is { } failure && compiled.Columns.Count == 0)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        return new EmbeddedResult(compiled.Columns, written, _writer, _writer.Counters.Take(), statement.Format, ResultEnded);
    }

    private static void RefuseMixing(CompiledStatement compiled, GraphWriter writer)
    {
        if (compiled.WritesData && writer.HasSchemaChanges)
        {
            throw CatalogErrors.DataAfterSchema();
        }

        if (compiled.WritesSchema && writer.HasDataChanges)
        {
            throw CatalogErrors.SchemaAfterData();
        }
    }

    private void ResultEnded(bool well)
    {
        _open = null;
        if (!well)
        {
            Abandon();
        }
    }

    private ValueTask CloseResultAsync() => _open?.DisposeAsync() ?? ValueTask.CompletedTask;

    private void Abandon()
    {
        _ended = true;
        if (_writer is not null)
        {
            _writer = null;
            versions.Abandon();
        }
    }

    private void RefuseWhenEnded()
    {
        if (_ended)
        {
            throw TransactionErrors.TransactionEnded();
        }
    }
}
