using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution.Operators;

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
