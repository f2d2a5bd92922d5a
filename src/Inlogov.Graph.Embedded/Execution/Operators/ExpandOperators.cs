using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>For each row one for each relationship between two nodes; walked from the node with fewer relationships.</summary>
internal sealed class ExpandIntoOperator(QueryRun run, Operator source, ExpandStep step) : UnaryOperator(run, source)
{
    private RelationshipCursor _cursor;
    private long _other;

    public override void Open()
    {
        _cursor = default;
        base.Open();
    }

    public override bool MoveNext()
    {
        while (true)
        {
            while (_cursor.MoveNext())
            {
                Run.Tick();
                Run.Hit();
                if (_cursor.Other == _other && !Walked.Has(Run, step.DifferentFrom, _cursor.Relationship))
                {
                    Run.Slots[step.Relationship] = GraphValue.RelationshipReference(_cursor.Relationship);
                    return true;
                }
            }

            if (!Source.MoveNext())
            {
                return false;
            }

            Begin();
        }
    }

    private void Begin()
    {
        _cursor = default;
        if (!Walked.TryNode(Run, step.From, out var from) || !Walked.TryNode(Run, step.To, out var to)
            || !Run.View.NodeExists(from) || !Run.View.NodeExists(to))
        {
            return;
        }

        var back = Reverse(step.Direction);
        var isForward = Run.View.Degree(from, step.Direction) <= Run.View.Degree(to, back);
        _other = isForward ? to : from;
        _cursor = isForward ? Run.Relationships(from, step.Direction, step.Types) : Run.Relationships(to, back, step.Types);
    }

    public static Direction Reverse(Direction direction) => direction switch
    {
        Direction.Outgoing => Direction.Incoming,
        Direction.Incoming => Direction.Outgoing,
        _ => Direction.Both,
    };
}

/// <summary>As Expand(All) with conditions, but a row without a match goes on with nulls.</summary>
internal sealed class OptionalExpandAllOperator(QueryRun run, Operator source, OptionalExpandAllPlan plan) : UnaryOperator(run, source)
{
    private RelationshipCursor _cursor;
    private bool _isPending;

    public override void Open()
    {
        _cursor = default;
        _isPending = false;
        base.Open();
    }

    public override bool MoveNext()
    {
        var step = plan.Step;
        while (true)
        {
            while (_cursor.MoveNext())
            {
                Run.Tick();
                Run.Hit();
                Run.Slots[step.Relationship] = GraphValue.RelationshipReference(_cursor.Relationship);
                Run.Slots[step.To] = GraphValue.NodeReference(_cursor.Other);
                if (FilterOperator.AllTrue(Run, plan.Predicates))
                {
                    _isPending = false;
                    return true;
                }
            }

            if (_isPending)
            {
                _isPending = false;
                Run.Slots[step.Relationship] = GraphValue.Null;
                Run.Slots[step.To] = GraphValue.Null;
                return true;
            }

            if (!Source.MoveNext())
            {
                return false;
            }

            _isPending = true;
            _cursor = Walked.TryNode(Run, step.From, out var node) ? Run.Relationships(node, step.Direction, step.Types) : default;
        }
    }
}

/// <summary>The ends of a relationship that is there.</summary>
internal sealed class ProjectEndpointsOperator(QueryRun run, Operator source, ProjectEndpointsPlan plan) : UnaryOperator(run, source)
{
    private long _turned = -1;

    public override void Open()
    {
        _turned = -1;
        base.Open();
    }

    public override bool MoveNext()
    {
        while (true)
        {
            if (_turned >= 0)
            {
                var relationship = _turned;
                _turned = -1;
                if (Place(Run.View.RelationshipEnd(relationship), Run.View.RelationshipStart(relationship)))
                {
                    return true;
                }
            }

            if (!Source.MoveNext())
            {
                return false;
            }

            if (Begin())
            {
                return true;
            }
        }
    }

    private bool Begin()
    {
        var value = Run.Slots[plan.Pattern.Slot];
        if (value.IsNull)
        {
            return false;
        }

        if (value.Kind != GraphValueKind.Relationship)
        {
            throw new GraphException(GraphStatusCodes.TypeError, $"Type mismatch: expected a relationship, but found `{value}`.");
        }

        var id = value.ReferenceId;
        if (!Run.View.RelationshipExists(id))
        {
            return false;
        }

        if (plan.Pattern.Types.Count > 0 && !plan.Pattern.Types.Any(type => Run.Type(type) == Run.View.RelationshipType(id)))
        {
            return false;
        }

        var (start, end) = (Run.View.RelationshipStart(id), Run.View.RelationshipEnd(id));
        switch (plan.Pattern.Direction)
        {
            case Direction.Outgoing:
                return Place(start, end);
            case Direction.Incoming:
                return Place(end, start);
            default:
                _turned = start == end ? -1 : id;
                return Place(start, end);
        }
    }

    private bool Place(long from, long to)
    {
        if ((plan.HasFrom && !IsNode(plan.Pattern.From, from)) || (plan.HasTo && !IsNode(plan.Pattern.To, to)))
        {
            return false;
        }

        Run.Slots[plan.Pattern.From] = GraphValue.NodeReference(from);
        if (plan.Pattern.From == plan.Pattern.To && from != to)
        {
            return false;
        }

        Run.Slots[plan.Pattern.To] = GraphValue.NodeReference(to);
        return true;
    }

    private bool IsNode(int slot, long node) => Run.Slots[slot] is { Kind: GraphValueKind.Node } value && value.ReferenceId == node;
}
