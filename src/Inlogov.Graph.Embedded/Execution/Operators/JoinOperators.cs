using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution.Operators;

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
