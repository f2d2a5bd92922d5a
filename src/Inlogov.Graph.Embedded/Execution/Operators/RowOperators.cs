using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>Keeps the rows for which all conditions are true.</summary>
internal sealed class FilterOperator(QueryRun run, Operator source, IReadOnlyList<BoundExpression> predicates) : UnaryOperator(run, source)
{
    private readonly BoundExpression[] _predicates = [.. predicates];

    public static bool AllTrue(QueryRun run, IReadOnlyList<BoundExpression> predicates)
    {
        for (var i = 0; i < predicates.Count; i++)
        {
            if (!predicates[i].IsTrue(run))
            {
                return false;
            }
        }

        return true;
    }

    public override bool MoveNext()
    {
        while (Source.MoveNext())
        {
            if (AllTrue(Run, _predicates))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Computes values into slots.</summary>
internal sealed class ProjectionOperator(QueryRun run, Operator source, IReadOnlyList<BoundItem> items) : UnaryOperator(run, source)
{
    private readonly BoundItem[] _items = [.. items];

    public override bool MoveNext()
    {
        if (!Source.MoveNext())
        {
            return false;
        }

        foreach (var item in _items)
        {
            Run.Slots[item.Slot] = item.Expression.Evaluate(Run);
        }

        return true;
    }
}

/// <summary>For each row one for each element of a list; null gives none, another value itself.</summary>
internal sealed class UnwindOperator(QueryRun run, Operator source, UnwindPlan plan) : UnaryOperator(run, source)
{
    private GraphList _list = GraphList.Empty;
    private int _next;

    public override void Open()
    {
        _list = GraphList.Empty;
        _next = 0;
        base.Open();
    }

    public override bool MoveNext()
    {
        while (true)
        {
            Run.Tick();
            if (_next < _list.Count)
            {
                Run.Slots[plan.Variable.Slot] = _list[_next++];
                return true;
            }

            if (!Source.MoveNext())
            {
                return false;
            }

            _next = 0;
            var value = plan.List.Evaluate(Run);
            _list = value.Kind switch
            {
                GraphValueKind.Null => GraphList.Empty,
                GraphValueKind.List => value.AsList(),
                _ => new GraphList([value]),
            };
        }
    }
}

/// <summary>Leaves rows out at the start.</summary>
internal sealed class SkipOperator(QueryRun run, Operator source, SkipPlan plan) : UnaryOperator(run, source)
{
    private long _left;

    public override void Open()
    {
        _left = RowCount.Of(plan.Count.Evaluate(Run), "SKIP");
        base.Open();
    }

    public override bool MoveNext()
    {
        for (; _left > 0; _left--)
        {
            if (!Source.MoveNext())
            {
                _left = 0;
                return false;
            }
        }

        return Source.MoveNext();
    }
}

/// <summary>Stops after some rows; an exhaustive one lets its source run to its end.</summary>
internal sealed class LimitOperator(QueryRun run, Operator source, LimitPlan plan) : UnaryOperator(run, source)
{
    private long _left;

    public override void Open()
    {
        _left = RowCount.Of(plan.Count.Evaluate(Run), "LIMIT");
        base.Open();
    }

    public override bool MoveNext()
    {
        if (_left > 0)
        {
            _left--;
            return Source.MoveNext();
        }

        while (plan.IsExhaustive && Source.MoveNext())
        {
            Run.Tick();
        }

        return false;
    }
}

/// <summary>Keeps the first of rows that are the same in the columns.</summary>
internal sealed class DistinctOperator(QueryRun run, Operator source, DistinctPlan plan) : UnaryOperator(run, source)
{
    private readonly int[] _slots = [.. plan.Columns.Select(column => column.Slot)];
    private readonly HashSet<GraphValue> _single = new(CypherComparison.Equivalence);
    private readonly HashSet<GraphValue[]> _several = new(RowEquivalence.Instance);
    private long _held;

    public override void Open()
    {
        _single.Clear();
        _several.Clear();
        Run.Context.Release(_held);
        _held = 0;
        base.Open();
    }

    public override bool MoveNext()
    {
        while (Source.MoveNext())
        {
            if (_slots.Length == 1 ? _single.Add(Run.Slots[_slots[0]]) : _several.Add(SlotCopy.Take(Run, _slots)))
            {
                _held += 32L * (_slots.Length + 1);
                Run.Context.Hold(32L * (_slots.Length + 1));
                return true;
            }
        }

        return false;
    }
}

/// <summary>The numbers of SKIP and LIMIT.</summary>
internal static class RowCount
{
    /// <summary>The number that a value gives.</summary>
    /// <exception cref="GraphException">The value is no integer of zero or more.</exception>
    public static long Of(GraphValue value, string clause)
    {
        if (value.Kind == GraphValueKind.Integer)
        {
            return value.AsInteger() is var count && count >= 0
                ? count
                : throw new GraphException(
                    GraphStatusCodes.ArgumentError, $"Invalid input. `{value}` is not a valid value. {clause} must be a non-negative integer.");
        }

        throw new GraphException(
            value.IsNull ? GraphStatusCodes.TypeError : GraphStatusCodes.ArgumentError,
            $"Invalid input. `{value}` is not a valid value. {clause} must be a non-negative integer.");
    }
}

/// <summary>Copies of some slots of the row.</summary>
internal static class SlotCopy
{
    public static GraphValue[] Take(QueryRun run, int[] slots)
    {
        var row = new GraphValue[slots.Length];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = run.Slots[slots[i]];
        }

        return row;
    }

    public static void Restore(QueryRun run, int[] slots, GraphValue[] row)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            run.Slots[slots[i]] = row[i];
        }
    }
}

/// <summary>Rows are the same when their values are, one by one.</summary>
internal sealed class RowEquivalence : IEqualityComparer<GraphValue[]>
{
    public static readonly RowEquivalence Instance = new();

    public bool Equals(GraphValue[]? x, GraphValue[]? y)
    {
        for (var i = 0; i < x!.Length; i++)
        {
            if (!CypherComparison.Equivalence.Equals(x[i], y![i]))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(GraphValue[] obj)
    {
        var hash = default(HashCode);
        foreach (var value in obj)
        {
            hash.Add(value, CypherComparison.Equivalence);
        }

        return hash.ToHashCode();
    }
}
