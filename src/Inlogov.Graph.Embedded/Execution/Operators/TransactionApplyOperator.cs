using System.Globalization;
using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>
/// Runs the right side for each row of the left, and commits after each batch of rows. The rows of a batch are given out once it is committed; where a batch
/// fails and the statement goes on, each of its rows is given out once, with nulls for what the subquery would have given.
/// </summary>
internal sealed class TransactionApplyOperator(QueryRun run, Operator left, Operator right, TransactionApplyPlan plan) : Operator(run)
{
    private const long BatchSizeDefault = 1000;

    private readonly int[] _kept = [.. plan.Kept];
    private readonly int[] _given = [.. plan.Kept, .. plan.Columns];
    private readonly List<GraphValue[]> _rows = [];
    private readonly Queue<GraphValue[]> _ready = new();
    private int _next;
    private int _number;
    private long _batch;
    private bool _isGathered;
    private bool _isBroken;
    private GraphValue _status;

    public override void Open()
    {
        _rows.Clear();
        _ready.Clear();
        _next = 0;
        _number = 0;
        _isGathered = false;
        _isBroken = false;
        left.Open();
    }

    public override bool MoveNext()
    {
        if (!_isGathered)
        {
            Gather();
        }

        while (_ready.Count == 0)
        {
            if (_next == _rows.Count)
            {
                return false;
            }

            RunBatch((int)Math.Min(_batch, _rows.Count - _next));
        }

        SlotCopy.Restore(Run, _given, _ready.Dequeue());
        if (plan.Transactions.StatusSlot >= 0)
        {
            Run.Slots[plan.Transactions.StatusSlot] = _status;
        }

        return true;
    }

    private void Gather()
    {
        _isGathered = true;
        _batch = plan.Transactions.BatchSize is { } size ? RowCount.Of(size.Evaluate(Run), "OF … ROWS") : BatchSizeDefault;
        if (_batch == 0)
        {
            throw new GraphException(GraphStatusCodes.ArgumentError, "Invalid input. '0' is not a valid value. Must be a positive integer.");
        }

        while (left.MoveNext())
        {
            Run.Tick();
            Run.Context.Hold(32 + (16L * _kept.Length));
            _rows.Add(SlotCopy.Take(Run, _kept));
        }
    }

    private void RunBatch(int count)
    {
        var first = _next;
        _next += count;
        if (_isBroken)
        {
            GiveNulls(first, count);
            _status = Status(isStarted: false, isCommitted: false, message: null);
            return;
        }

        try
        {
            for (var i = first; i < first + count; i++)
            {
                RunRow(_rows[i]);
            }

            Run.CommitBatch();
            _status = Status(isStarted: true, isCommitted: true, message: null);
        }
        catch (GraphException failure) when (plan.Transactions.OnError != TransactionErrorBehaviour.Fail && IsOfStatement(failure))
        {
            Run.AbandonBatch();
            _ready.Clear();
            GiveNulls(first, count);
            _isBroken = plan.Transactions.OnError == TransactionErrorBehaviour.Break;
            _status = Status(isStarted: true, isCommitted: false, failure.Message);
        }
    }

    private void RunRow(GraphValue[] row)
    {
        SlotCopy.Restore(Run, _kept, row);
        right.Open();
        while (right.MoveNext())
        {
            Run.Tick();
            if (!plan.IsUnit)
            {
                Give();
            }
        }

        if (plan.IsUnit)
        {
            SlotCopy.Restore(Run, _kept, row);
            Give();
        }
    }

    private void GiveNulls(int first, int count)
    {
        foreach (var row in _rows[first..(first + count)])
        {
            SlotCopy.Restore(Run, _kept, row);
            foreach (var slot in plan.Columns)
            {
                Run.Slots[slot] = GraphValue.Null;
            }

            Give();
        }
    }

    private void Give()
    {
        Run.Context.Hold(32 + (16L * _given.Length));
        _ready.Enqueue(SlotCopy.Take(Run, _given));
    }

    private GraphValue Status(bool isStarted, bool isCommitted, string? message) => GraphMap.Of(
        ("started", isStarted),
        ("committed", isCommitted),
        ("transactionId", isStarted ? string.Create(CultureInfo.InvariantCulture, $"batch-{++_number}") : GraphValue.Null),
        ("errorMessage", message is null ? GraphValue.Null : message));

    // A statement that is out of time or memory, or was stopped, ends whatever it says about errors.
    private static bool IsOfStatement(GraphException failure) => failure.Code.StartsWith("Neo.ClientError.", StringComparison.Ordinal)
        && !failure.Code.StartsWith("Neo.ClientError.Transaction.", StringComparison.Ordinal);
}
