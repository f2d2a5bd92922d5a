using System.Runtime.CompilerServices;
using Inlogov.Graph.Embedded.Procedures;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>What one run of a statement works with: the graph, its parameters, the clock, and what it may use.</summary>
internal sealed class StatementContext
{
    private const int ChecksBetweenLooks = 512;

    private readonly StatementBudget _budget;
    private int _checks;

    /// <summary>A context over a version of the graph; a statement that writes needs a <see cref="GraphWriter"/>.</summary>
    public StatementContext(GraphView view, GraphMap parameters, ProcedureRegistry procedures, StatementBudget budget)
    {
        View = view;
        Parameters = parameters;
        Procedures = procedures;
        _budget = budget;
    }

    /// <summary>What is read.</summary>
    public GraphView View { get; private set; }

    /// <summary>What is written; only for statements that said that they write.</summary>
    public GraphWriter Writer => (GraphWriter)View;

    /// <summary>The parameters by name.</summary>
    public GraphMap Parameters { get; }

    /// <summary>The procedures that can be called.</summary>
    public ProcedureRegistry Procedures { get; }

    /// <summary>The clock, for the functions that ask for real time; also tells the local time zone.</summary>
    public TimeProvider Clock => _budget.Clock;

    /// <summary>When the statement began: <c>datetime()</c> and <c>datetime.statement()</c>.</summary>
    public DateTimeOffset StatementTime { get; init; }

    /// <summary>When the transaction began: <c>datetime.transaction()</c>.</summary>
    public DateTimeOffset TransactionTime { get; init; }

    /// <summary>Ends the statement when the caller wants it to end.</summary>
    public CancellationToken CancellationToken => _budget.CancellationToken;

    /// <summary>Look-ups in the graph so far; operators add to it.</summary>
    public long DatabaseHits { get; set; }

    /// <summary>The most bytes that were held at once.</summary>
    public long MemoryBytesPeak => _budget.MemoryBytesPeak;

    /// <summary>Commits what was written and goes on in a new transaction; only in a statement that commits itself.</summary>
    public Func<GraphWriter>? CommitAndContinue { get; init; }

    /// <summary>Forgets what was written since the last commit and goes on in a new transaction; only in a statement that commits itself.</summary>
    public Func<GraphWriter>? AbandonAndContinue { get; init; }

    /// <summary>To be called in every loop, for each row or step: ends a statement that was cancelled or is out of time. Almost free.</summary>
    /// <exception cref="OperationCanceledException">The caller wants it to end.</exception>
    /// <exception cref="GraphException">Its time is up.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Check()
    {
        if (++_checks >= ChecksBetweenLooks)
        {
            _checks = 0;
            _budget.Look();
        }
    }

    /// <summary>Notes that the statement holds more: rows gathered by a sort, an aggregation, a join; about right is right enough.</summary>
    /// <exception cref="GraphException">It holds more than it may (<c>MemoryPoolOutOfMemoryError</c>).</exception>
    public void Hold(long bytes) => _budget.Hold(bytes);

    /// <summary>Notes that the statement has let go of what it held.</summary>
    public void Release(long bytes) => _budget.Hold(-bytes);

    /// <summary>Commits a batch of a statement that commits itself.</summary>
    public void CommitBatch() => View = CommitAndContinue!();

    /// <summary>Forgets a batch of a statement that commits itself.</summary>
    public void AbandonBatch() => View = AbandonAndContinue!();
}
