using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Embedded.Indexes;
using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>An operator over an index, which it finds in the schema of the version that it runs on.</summary>
internal abstract class IndexOperator(QueryRun run, NameToken label, IReadOnlyList<NameToken> keys) : Operator(run)
{
    private IndexDescriptor? _index;

    protected IndexDescriptor Index => _index ??= IndexChoice.Find(Run.View, Run.Label(label), [.. keys.Select(Run.Key)])
        ?? throw new GraphException(
            GraphStatusCodes.ExecutionFailed, $"The index on `{label.Name}` was dropped while the statement ran. Run it again.");
}

/// <summary>The nodes whose properties equal the values of the row.</summary>
internal sealed class NodeIndexSeekOperator(QueryRun run, NodeIndexSeekPlan plan) : IndexOperator(run, plan.Label, plan.Keys)
{
    private readonly GraphValue[] _wanted = new GraphValue[plan.Values.Count];
    private readonly List<GraphValue> _elements = [];
    private IndexCursor? _cursor;
    private int _next;
    private bool _isChecked;
    private long _unique;

    public override void Open()
    {
        _cursor = null;
        _next = 0;
        _unique = -1;
        _elements.Clear();
        if (plan.IsMany)
        {
            OpenMany(plan.Values[0].Evaluate(Run));
            return;
        }

        for (var i = 0; i < _wanted.Length; i++)
        {
            _wanted[i] = plan.Values[i].Evaluate(Run);
        }

        Seek();
    }

    public override bool MoveNext()
    {
        while (true)
        {
            Run.Tick();
            if (_unique >= 0)
            {
                Run.Slots[plan.Slot] = GraphValue.NodeReference(_unique);
                _unique = -1;
                return true;
            }

            while (_cursor is not null && _cursor.MoveNext())
            {
                Run.Hit();
                if (!_isChecked || Fits(_cursor.Current))
                {
                    Run.Slots[plan.Slot] = GraphValue.NodeReference(_cursor.Current);
                    return true;
                }
            }

            _cursor = null;
            if (_next >= _elements.Count)
            {
                return false;
            }

            _wanted[0] = _elements[_next++];
            Seek();
        }
    }

    private void OpenMany(GraphValue list)
    {
        var seen = new HashSet<GraphValue>(CypherComparison.Equivalence);
        foreach (var element in QueryRun.ListOf(list) ?? GraphList.Empty)
        {
            if (seen.Add(element))
            {
                _elements.Add(element);
            }
        }
    }

    private void Seek()
    {
        Run.Hit();
        _isChecked = false;
        foreach (var value in _wanted)
        {
            if (value.IsNull)
            {
                return;
            }

            _isChecked |= value.Kind is GraphValueKind.List or GraphValueKind.Map;
        }

        if (plan.IsUnique && _wanted.Length == 1 && !_isChecked)
        {
            _unique = Run.View.SeekUnique(Index, _wanted[0]);
            return;
        }

        _cursor = Run.View.Seek(Index, IndexRange.Equal(_wanted));
    }

    private bool Fits(long node)
    {
        for (var i = 0; i < _wanted.Length; i++)
        {
            if (CypherComparison.AreEqual(Run.View.NodeProperty(node, Run.Key(plan.Keys[i])), _wanted[i]) != true)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>The nodes whose property is in a range or has a prefix; bounds that are lists are checked again.</summary>
internal sealed class NodeIndexSeekByRangeOperator(QueryRun run, NodeIndexSeekByRangePlan plan) : IndexOperator(run, plan.Label, [plan.Key])
{
    private IndexCursor? _cursor;
    private GraphValue? _low;
    private GraphValue? _high;
    private bool _isChecked;

    public override void Open()
    {
        _low = plan.Low?.Evaluate(Run);
        _high = plan.High?.Evaluate(Run);
        _isChecked = _low?.Kind == GraphValueKind.List || _high?.Kind == GraphValueKind.List;
        _cursor = null;
        if (plan.Prefix is null)
        {
            _cursor = Run.View.Seek(
                Index, IndexRange.Between([], _low, plan.IsLowInclusive, _high, plan.IsHighInclusive), plan.IsDescending);
        }
        else if (plan.Prefix.Evaluate(Run) is { Kind: GraphValueKind.String } prefix)
        {
            _cursor = Run.View.Seek(Index, IndexRange.StartsWith([], prefix.AsString()), plan.IsDescending);
        }
    }

    public override bool MoveNext()
    {
        while (_cursor is not null && _cursor.MoveNext())
        {
            Run.Tick();
            Run.Hit();
            if (!_isChecked || Fits(_cursor.CurrentValue))
            {
                Run.Slots[plan.Slot] = GraphValue.NodeReference(_cursor.Current);
                return true;
            }
        }

        return false;
    }

    private bool Fits(GraphValue value) =>
        (_low is not { } low || (plan.IsLowInclusive ? CypherComparison.IsAtMost(low, value) : CypherComparison.IsLess(low, value)) == true)
        && (_high is not { } high || (plan.IsHighInclusive ? CypherComparison.IsAtMost(value, high) : CypherComparison.IsLess(value, high)) == true);
}

/// <summary>All nodes of an index, in its order.</summary>
internal sealed class NodeIndexScanOperator(QueryRun run, NodeIndexScanPlan plan) : IndexOperator(run, plan.Label, [plan.Key])
{
    private IndexCursor? _cursor;

    public override void Open() => _cursor = Run.View.Seek(Index, IndexRange.All, plan.IsDescending);

    public override bool MoveNext()
    {
        Run.Tick();
        if (!_cursor!.MoveNext())
        {
            return false;
        }

        Run.Hit();
        Run.Slots[plan.Slot] = GraphValue.NodeReference(_cursor.Current);
        return true;
    }
}
