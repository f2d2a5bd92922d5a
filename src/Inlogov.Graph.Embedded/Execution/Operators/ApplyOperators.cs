using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>For each row of the left the rows of the right, which is opened anew over it.</summary>
internal sealed class ApplyOperator(QueryRun run, Operator left, Operator right) : Operator(run)
{
    private bool _isInside;

    public override void Open()
    {
        _isInside = false;
        left.Open();
    }

    public override bool MoveNext()
    {
        while (true)
        {
            if (_isInside && right.MoveNext())
            {
                return true;
            }

            _isInside = false;
            if (!left.MoveNext())
            {
                return false;
            }

            Run.Tick();
            right.Open();
            _isInside = true;
        }
    }
}

/// <summary>The rows of the left for which the right has a row, or has none; the right stops at its first row.</summary>
internal sealed class SemiApplyOperator(QueryRun run, Operator left, Operator right, bool isAnti) : Operator(run)
{
    public override void Open() => left.Open();

    public override bool MoveNext()
    {
        while (left.MoveNext())
        {
            Run.Tick();
            right.Open();
            if (right.MoveNext() != isAnti)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>For each row of the left the right is run to its end, and the row goes on as it was.</summary>
internal sealed class SubqueryForeachOperator(QueryRun run, Operator left, Operator right) : Operator(run)
{
    public override void Open() => left.Open();

    public override bool MoveNext()
    {
        if (!left.MoveNext())
        {
            return false;
        }

        right.Open();
        while (right.MoveNext())
        {
            Run.Tick();
        }

        return true;
    }
}

/// <summary>One row of nulls where there is none.</summary>
internal sealed class OptionalOperator(QueryRun run, Operator source, IReadOnlyList<int> nulls) : UnaryOperator(run, source)
{
    private bool _hasRows;
    private bool _isDone;

    public override void Open()
    {
        _hasRows = false;
        _isDone = false;
        base.Open();
    }

    public override bool MoveNext()
    {
        if (_isDone)
        {
            return false;
        }

        if (Source.MoveNext())
        {
            _hasRows = true;
            return true;
        }

        _isDone = true;
        foreach (var slot in nulls)
        {
            Run.Slots[slot] = GraphValue.Null;
        }

        return !_hasRows;
    }
}

/// <summary>The rows of both, moved to common slots.</summary>
internal sealed class UnionOperator(QueryRun run, Operator left, Operator right, UnionPlan plan) : Operator(run)
{
    private readonly int[] _slots = [.. plan.Slots];
    private readonly int[] _leftSlots = [.. plan.LeftSlots];
    private readonly int[] _rightSlots = [.. plan.RightSlots];
    private bool _isRight;

    public override void Open()
    {
        _isRight = false;
        left.Open();
    }

    public override bool MoveNext()
    {
        if (!_isRight)
        {
            if (left.MoveNext())
            {
                SlotCopy.Restore(Run, _slots, SlotCopy.Take(Run, _leftSlots));
                return true;
            }

            _isRight = true;
            right.Open();
        }

        if (!right.MoveNext())
        {
            return false;
        }

        SlotCopy.Restore(Run, _slots, SlotCopy.Take(Run, _rightSlots));
        return true;
    }
}

/// <summary>Pairs of rows with equal values: a table of the left's rows, asked by each row of the right.</summary>
internal sealed class ValueHashJoinOperator(QueryRun run, Operator left, Operator right, ValueHashJoinPlan plan) : Operator(run)
{
    private readonly int[] _kept = [.. plan.Kept];
    private readonly Dictionary<GraphValue, List<GraphValue[]>> _table = new(CypherComparison.Equivalence);
    private List<GraphValue[]> _matches = [];
    private int _next;
    private GraphValue _key;
    private bool _isBuilt;

    public override void Open()
    {
        _table.Clear();
        _matches = [];
        _next = 0;
        _isBuilt = false;
    }

    public override bool MoveNext()
    {
        if (!_isBuilt)
        {
            Build();
        }

        while (true)
        {
            while (_next < _matches.Count)
            {
                SlotCopy.Restore(Run, _kept, _matches[_next++]);
                if (!NeedsCheck(_key) || CypherComparison.AreEqual(plan.LeftKey.Evaluate(Run), _key) == true)
                {
                    return true;
                }
            }

            if (_table.Count == 0 || !right.MoveNext())
            {
                return false;
            }

            Run.Tick();
            _key = plan.RightKey.Evaluate(Run);
            _next = 0;
            _matches = !_key.IsNull && _table.TryGetValue(_key, out var found) ? found : [];
        }
    }

    /// <summary>Where the sameness of the table is wider than equality: lists and maps with nulls inside.</summary>
    private static bool NeedsCheck(GraphValue key) => key.Kind is GraphValueKind.List or GraphValueKind.Map;

    private void Build()
    {
        _isBuilt = true;
        left.Open();
        while (left.MoveNext())
        {
            Run.Tick();
            var key = plan.LeftKey.Evaluate(Run);
            if (key.IsNull)
            {
                continue;
            }

            if (!_table.TryGetValue(key, out var rows))
            {
                rows = [];
                _table.Add(key, rows);
            }

            Run.Context.Hold(64 + (16L * _kept.Length));
            rows.Add(SlotCopy.Take(Run, _kept));
        }

        right.Open();
    }
}

/// <summary>As Apply, with a commit after each batch of rows of the left, which are all read first.</summary>
internal sealed class TransactionApplyOperator(QueryRun run, Operator left, Operator right, TransactionApplyPlan plan) : Operator(run)
{
    private readonly int[] _kept = [.. plan.Kept];
    private readonly List<GraphValue[]> _rows = [];
    private int _next;
    private long _batch;
    private long _inBatch;
    private bool _isInside;
    private bool _isGathered;

    public override void Open()
    {
        _rows.Clear();
        _next = 0;
        _inBatch = 0;
        _isInside = false;
        _isGathered = false;
        left.Open();
    }

    public override bool MoveNext()
    {
        if (!_isGathered)
        {
            Gather();
        }

        while (true)
        {
            if (_isInside && right.MoveNext())
            {
                if (!plan.IsUnit)
                {
                    return true;
                }

                continue;
            }

            var wasInside = _isInside;
            _isInside = false;
            if (wasInside && ++_inBatch == _batch)
            {
                _inBatch = 0;
                Run.CommitBatch();
            }

            if (wasInside && plan.IsUnit)
            {
                return true;
            }

            if (_next == _rows.Count)
            {
                return false;
            }

            SlotCopy.Restore(Run, _kept, _rows[_next++]);
            right.Open();
            _isInside = true;
        }
    }

    private void Gather()
    {
        _isGathered = true;
        _batch = plan.BatchSize is null ? 1000 : RowCount.Of(plan.BatchSize.Evaluate(Run), "OF … ROWS");
        if (_batch == 0)
        {
            throw new Port.GraphException(
                Port.GraphStatusCodes.ArgumentError, "Invalid input. '0' is not a valid value. Must be a positive integer.");
        }

        while (left.MoveNext())
        {
            Run.Tick();
            Run.Context.Hold(32 + (16L * _kept.Length));
            _rows.Add(SlotCopy.Take(Run, _kept));
        }
    }
}

/// <summary>The rows of a procedure, for each row of the source.</summary>
internal sealed class ProcedureCallOperator(QueryRun run, Operator source, ProcedureCallPlan plan) : UnaryOperator(run, source)
{
    private IEnumerator<GraphValue[]>? _rows;

    public override void Open()
    {
        _rows?.Dispose();
        _rows = null;
        base.Open();
    }

    public override bool MoveNext()
    {
        while (true)
        {
            if (_rows is not null)
            {
                Run.Tick();
                if (_rows.MoveNext())
                {
                    foreach (var (index, column) in plan.Yields)
                    {
                        Run.Slots[column.Slot] = _rows.Current[index];
                    }

                    return true;
                }

                _rows.Dispose();
                _rows = null;
            }

            if (!Source.MoveNext())
            {
                return false;
            }

            var arguments = new GraphValue[plan.Arguments.Count];
            for (var i = 0; i < arguments.Length; i++)
            {
                arguments[i] = ProcedureArgument.Checked(plan.Procedure, i, plan.Arguments[i].Evaluate(Run));
            }

            var rows = plan.Procedure.Call(Run.Context, arguments);
            if (plan.Procedure.Columns.Count > 0)
            {
                _rows = rows.GetEnumerator();
                continue;
            }

            using var steps = rows.GetEnumerator();
            while (steps.MoveNext())
            {
                Run.Tick();
            }

            return true;
        }
    }
}
