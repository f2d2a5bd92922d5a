using Inlogov.Graph.Embedded.Procedures;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>Compiles and runs statements for sessions and transactions: reading ones row by row, writing ones to their end at once.</summary>
internal sealed class StatementRunner(StatementCache statements, ProcedureRegistry procedures, EmbeddedDatabaseOptions options)
{
    /// <summary>The time now.</summary>
    public DateTimeOffset Now => options.Clock.GetUtcNow();

    /// <summary>The database's name.</summary>
    public string DatabaseName => options.DatabaseName;

    /// <summary>Compiles the statement and refuses what the session may not do.</summary>
    /// <exception cref="GraphException">The statement is refused.</exception>
    public CompiledStatement Compile(GraphStatement statement, GraphView view, AccessMode access)
    {
        var compiled = statements.Get(statement.Text, statement.Parameters, view);
        if (compiled.Mode != StatementMode.Explain)
        {
            RefuseMissingParameters(compiled, statement);
            if (access == AccessMode.Read && (compiled.WritesData || compiled.WritesSchema))
            {
                throw compiled.WritesSchema ? TransactionErrors.ReadOnlySchema() : TransactionErrors.ReadOnlyWrite();
            }
        }

        return compiled;
    }

    /// <summary>Watches over one run of the statement, from now on.</summary>
    public StatementBudget Watch(GraphStatement statement, CancellationToken cancellationToken) =>
        new(statement.Limits, options.Clock, cancellationToken);

    /// <summary>Begins a statement that only reads, or is only explained; its rows are made as they are fetched.</summary>
    public RowSource Read(CompiledStatement compiled, GraphStatement statement, GraphView view, DateTimeOffset began, StatementBudget budget)
    {
        var context = new StatementContext(view, statement.Parameters, procedures, budget)
        {
            StatementTime = Now,
            TransactionTime = began,
        };

        return new LiveRows(compiled, compiled.Run(context), context, budget, options.BatchRowsMax);
    }

    /// <summary>Runs a statement that writes to its end. Where it fails, <see cref="StoredRows.Failure"/> says so, and the writer must be dropped.</summary>
    public StoredRows Write(
        CompiledStatement compiled,
        GraphStatement statement,
        GraphWriter writer,
        DateTimeOffset began,
        StatementBudget budget,
        Func<GraphWriter>? commitAndContinue = null,
        Func<GraphWriter>? abandonAndContinue = null)
    {
        var context = new StatementContext(writer, statement.Parameters, procedures, budget)
        {
            StatementTime = Now,
            TransactionTime = began,
            CommitAndContinue = commitAndContinue,
            AbandonAndContinue = abandonAndContinue,
        };

        var rows = new StoredRows(compiled.Notifications);
        try
        {
            RunToEnd(compiled, context, budget, rows);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            rows.Failure = TransactionErrors.IsUnexpected(failure) ? TransactionErrors.Unexpected(failure) : failure;
        }

        return rows;
    }

    private void RunToEnd(CompiledStatement compiled, StatementContext context, StatementBudget budget, StoredRows stored)
    {
        using var run = compiled.Run(context);
        budget.Look();
        var more = true;
        var rows = 0L;
        while (more)
        {
            var batch = new RowBatch(compiled.Columns.Count, options.BatchRowsMax);
            try
            {
                more = run.Fetch(batch);
            }
            finally
            {
                stored.Add(batch);
            }

            rows += batch.Count;
            budget.CountRows(rows);
        }

        stored.Plan = run.Plan;
        stored.Shown = run.Notifications;
        stored.Cost = new StatementCost(context.DatabaseHits, budget.MemoryBytesPeak);
    }

    private static void RefuseMissingParameters(CompiledStatement compiled, GraphStatement statement)
    {
        List<string>? missing = null;
        foreach (var name in compiled.Parameters)
        {
            if (!statement.Parameters.ContainsKey(name))
            {
                (missing ??= []).Add(name);
            }
        }

        if (missing is not null)
        {
            throw TransactionErrors.ParametersMissing(missing);
        }
    }
}
