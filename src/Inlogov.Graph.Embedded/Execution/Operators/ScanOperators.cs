using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>The row that is there, once.</summary>
internal sealed class ArgumentOperator(QueryRun run) : Operator(run)
{
    private bool _isDone;

    public override void Open() => _isDone = false;

    public override bool MoveNext()
    {
        var isFirst = !_isDone;
        _isDone = true;
        return isFirst;
    }
}

/// <summary>All nodes, or those with a label.</summary>
internal sealed class NodeScanOperator(QueryRun run, int slot, NameToken? label) : Operator(run)
{
    private IdCursor _cursor;

    public override void Open() => _cursor = label is null ? Run.View.AllNodes() : Run.View.NodesWithLabel(Run.Label(label));

    public override bool MoveNext()
    {
        Run.Tick();
        if (!_cursor.MoveNext())
        {
            return false;
        }

        Run.Hit();
        Run.Slots[slot] = GraphValue.NodeReference(_cursor.Current);
        return true;
    }
}

/// <summary>The nodes with one of some labels; a node is passed over where an earlier label has brought it.</summary>
internal sealed class UnionNodeByLabelsScanOperator(QueryRun run, UnionNodeByLabelsScanPlan plan) : Operator(run)
{
    private IdCursor _cursor;
    private int _next;

    public override void Open()
    {
        _next = 0;
        _cursor = default;
    }

    public override bool MoveNext()
    {
        while (true)
        {
            Run.Tick();
            while (!_cursor.MoveNext())
            {
                if (_next == plan.Labels.Count)
                {
                    return false;
                }

                _cursor = Run.View.NodesWithLabel(Run.Label(plan.Labels[_next++]));
            }

            Run.Hit();
            if (!HasEarlierLabel(_cursor.Current))
            {
                Run.Slots[plan.Slot] = GraphValue.NodeReference(_cursor.Current);
                return true;
            }
        }
    }

    private bool HasEarlierLabel(long node)
    {
        for (var i = 0; i < _next - 1; i++)
        {
            if (Run.View.HasLabel(node, Run.Label(plan.Labels[i])))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Relationships of some types with their ends; an undirected one comes in both directions, a loop once.</summary>
internal sealed class RelationshipScanOperator(QueryRun run, RelationshipTypeScanPlan plan) : Operator(run)
{
    private IdCursor _cursor;
    private int _next;
    private long _turned = -1;

    public override void Open()
    {
        _next = 0;
        _turned = -1;
        _cursor = plan.Types.Count == 0 ? Run.View.AllRelationships() : default;
    }

    public override bool MoveNext()
    {
        Run.Tick();
        if (_turned >= 0)
        {
            Fill(_turned, Run.View.RelationshipEnd(_turned), Run.View.RelationshipStart(_turned));
            _turned = -1;
            return true;
        }

        while (!_cursor.MoveNext())
        {
            if (_next >= plan.Types.Count)
            {
                return false;
            }

            _cursor = IsRepeated(_next) ? default : Run.View.RelationshipsOfType(Run.Type(plan.Types[_next]));
            _next++;
        }

        Run.Hit();
        var relationship = _cursor.Current;
        var (start, end) = (Run.View.RelationshipStart(relationship), Run.View.RelationshipEnd(relationship));
        _turned = plan.IsDirected || start == end ? -1 : relationship;
        Fill(relationship, start, end);
        return true;
    }

    private bool IsRepeated(int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (plan.Types[i].Index == plan.Types[index].Index)
            {
                return true;
            }
        }

        return false;
    }

    private void Fill(long relationship, long from, long to)
    {
        Run.Slots[plan.Slot] = GraphValue.RelationshipReference(relationship);
        Run.Slots[plan.From] = GraphValue.NodeReference(from);
        Run.Slots[plan.To] = GraphValue.NodeReference(to);
    }
}

/// <summary>A count from the count store, in one row.</summary>
internal sealed class CountStoreOperator(QueryRun run, Plan plan) : Operator(run)
{
    private bool _isDone;

    public override void Open() => _isDone = false;

    public override bool MoveNext()
    {
        if (_isDone)
        {
            return false;
        }

        _isDone = true;
        Run.Hit();
        if (plan is NodeCountFromCountStorePlan nodes)
        {
            Run.Slots[nodes.Slot] = Run.View.CountNodes(nodes.Label is null ? NameTable.Any : Run.Label(nodes.Label));
            return true;
        }

        var relationships = (RelationshipCountFromCountStorePlan)plan;
        Run.Slots[relationships.Slot] = Relationships(relationships);
        return true;
    }

    private long Relationships(RelationshipCountFromCountStorePlan counted)
    {
        var start = counted.Start is null ? NameTable.Any : Run.Label(counted.Start);
        var end = counted.End is null ? NameTable.Any : Run.Label(counted.End);
        if (counted.Types.Count == 0)
        {
            return Run.View.CountRelationships(start, NameTable.Any, end);
        }

        var sum = 0L;
        foreach (var type in counted.Types)
        {
            sum += Run.View.CountRelationships(start, Run.Type(type), end);
        }

        return sum;
    }
}
