using Inlogov.Graph.Embedded.Aggregations;
using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>Groups rows by their keys, in the order in which groups begin; without keys there is always one group.</summary>
internal sealed class EagerAggregationOperator(QueryRun run, Operator source, BoundAggregation aggregation) : UnaryOperator(run, source)
{
    private readonly int[] _keySlots = [.. aggregation.Keys.Select(key => key.Slot)];
    private readonly BoundAggregate[] _aggregates = [.. aggregation.Aggregates];
    private readonly Dictionary<GraphValue, Accumulator[]> _bySingle = new(CypherComparison.Equivalence);
    private readonly Dictionary<GraphValue[], Accumulator[]> _bySeveral = new(RowEquivalence.Instance);
    private readonly List<(GraphValue[] Keys, Accumulator[] State)> _groups = [];
    private readonly bool[] _keeps = [.. aggregation.Aggregates.Select(one => one.IsDistinct || one.Function.Name is "collect" || one.Function.Name.StartsWith("percentile", StringComparison.Ordinal))];
    private long _held;
    private int _next;
    private bool _isGathered;

    public override void Open()
    {
        base.Open();
        Run.Context.Release((GroupBytes * _groups.Count) + _held);
        _held = 0;
        _bySingle.Clear();
        _bySeveral.Clear();
        _groups.Clear();
        _next = 0;
        _isGathered = false;
    }

    private long GroupBytes => 96 + (48L * (_keySlots.Length + _aggregates.Length));

    public override bool MoveNext()
    {
        if (!_isGathered)
        {
            Gather();
        }

        if (_next == _groups.Count)
        {
            return false;
        }

        var (keys, state) = _groups[_next++];
        SlotCopy.Restore(Run, _keySlots, keys);
        for (var i = 0; i < state.Length; i++)
        {
            Run.Slots[_aggregates[i].Slot] = state[i].Result();
        }

        return true;
    }

    private void Gather()
    {
        _isGathered = true;
        var only = _keySlots.Length == 0 ? AddGroup([]) : null;
        while (Source.MoveNext())
        {
            Run.Tick();
            var state = only ?? Find();
            for (var i = 0; i < state.Length; i++)
            {
                Add(state[i], _aggregates[i].Arguments);
                if (_keeps[i])
                {
                    _held += 16;
                    Run.Context.Hold(16);
                }
            }
        }
    }

    private void Add(Accumulator accumulator, IReadOnlyList<BoundExpression> arguments)
    {
        switch (arguments.Count)
        {
            case 0:
                accumulator.Add([]);
                break;
            case 1:
                accumulator.Add([arguments[0].Evaluate(Run)]);
                break;
            default:
                accumulator.Add([arguments[0].Evaluate(Run), arguments[1].Evaluate(Run)]);
                break;
        }
    }

    private Accumulator[] Find()
    {
        if (_keySlots.Length == 1)
        {
            var key = Run.Slots[_keySlots[0]];
            if (!_bySingle.TryGetValue(key, out var state))
            {
                state = AddGroup([key]);
                _bySingle.Add(key, state);
            }

            return state;
        }

        var keys = SlotCopy.Take(Run, _keySlots);
        if (!_bySeveral.TryGetValue(keys, out var found))
        {
            found = AddGroup(keys);
            _bySeveral.Add(keys, found);
        }

        return found;
    }

    private Accumulator[] AddGroup(GraphValue[] keys)
    {
        var state = new Accumulator[_aggregates.Length];
        for (var i = 0; i < state.Length; i++)
        {
            state[i] = _aggregates[i].Function.CreateAccumulator(_aggregates[i].IsDistinct);
        }

        Run.Context.Hold(GroupBytes);
        _groups.Add((keys, state));
        return state;
    }
}

/// <summary>Reads its source to its end before it gives the first row.</summary>
internal sealed class EagerOperator(QueryRun run, Operator source, IReadOnlyList<int> kept) : UnaryOperator(run, source)
{
    private readonly int[] _kept = [.. kept];
    private readonly List<GraphValue[]> _rows = [];
    private int _next;
    private bool _isGathered;

    public override void Open()
    {
        base.Open();
        _rows.Clear();
        _next = 0;
        _isGathered = false;
    }

    public override bool MoveNext()
    {
        if (!_isGathered)
        {
            _isGathered = true;
            while (Source.MoveNext())
            {
                Run.Tick();
                Run.Context.Hold(32 + (16L * _kept.Length));
                _rows.Add(SlotCopy.Take(Run, _kept));
            }
        }

        if (_next == _rows.Count)
        {
            Run.Context.Release((32 + (16L * _kept.Length)) * _rows.Count);
            _rows.Clear();
            _next = 0;
            return false;
        }

        SlotCopy.Restore(Run, _kept, _rows[_next++]);
        return true;
    }
}
