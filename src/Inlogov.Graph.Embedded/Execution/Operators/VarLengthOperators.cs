using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>
/// Depth-first walks along relationships, none of them twice. The list of relationships is in the order of the pattern, also
/// where the walk starts at the pattern's right end.
/// </summary>
internal sealed class VarLengthExpandOperator(QueryRun run, Operator source, VarLengthExpandPlan plan) : UnaryOperator(run, source)
{
    private readonly Direction _direction =
        plan.IsReversed ? ExpandIntoOperator.Reverse(plan.Walk.Direction) : plan.Walk.Direction;

    private RelationshipCursor[] _cursors = new RelationshipCursor[4];
    private long[] _nodes = new long[5];
    private long[] _walked = new long[4];
    private int _depth = -1;
    private bool _isAtStart;
    private long _target;

    public override void Open()
    {
        _depth = -1;
        _isAtStart = false;
        base.Open();
    }

    public override bool MoveNext()
    {
        while (true)
        {
            if (_isAtStart)
            {
                _isAtStart = false;
                if (plan.Walk.Min == 0 && Emit(0))
                {
                    return true;
                }
            }

            while (_depth >= 0)
            {
                if (Advance())
                {
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
        _depth = -1;
        _isAtStart = false;
        if (!Walked.TryNode(Run, plan.From, out var start) || (plan.IsInto && !Walked.TryNode(Run, plan.To, out _target)))
        {
            return;
        }

        _nodes[0] = start;
        _isAtStart = true;
        if (plan.Walk.Max is not { } max || max > 0)
        {
            _depth = 0;
            _cursors[0] = Run.Relationships(start, _direction, plan.Walk.Types);
        }
    }

    /// <summary>Takes one step, deeper or back; true where the walk now has a length that counts and ends where it should.</summary>
    private bool Advance()
    {
        Run.Tick();
        ref var cursor = ref _cursors[_depth];
        if (!cursor.MoveNext())
        {
            _depth--;
            return false;
        }

        Run.Hit();
        var relationship = cursor.Relationship;
        if (IsUsed(relationship) || !Fits(relationship))
        {
            return false;
        }

        _walked[_depth] = relationship;
        _nodes[_depth + 1] = cursor.Other;
        var length = _depth + 1;
        if (plan.Walk.Max is not { } max || length < max)
        {
            Grow(length);
            _depth = length;
            _cursors[length] = Run.Relationships(_nodes[length], _direction, plan.Walk.Types);
        }

        return length >= plan.Walk.Min && Emit(length);
    }

    private bool Emit(int length)
    {
        var end = _nodes[length];
        if (plan.IsInto)
        {
            if (end != _target)
            {
                return false;
            }
        }
        else
        {
            Run.Slots[plan.To] = GraphValue.NodeReference(end);
        }

        var list = new GraphValue[length];
        for (var i = 0; i < length; i++)
        {
            list[plan.IsReversed ? length - 1 - i : i] = GraphValue.RelationshipReference(_walked[i]);
        }

        Run.Slots[plan.Walk.Slot] = new GraphList(list);
        return true;
    }

    private bool IsUsed(long relationship) => _walked.AsSpan(0, _depth).Contains(relationship)
        || (plan.DifferentFrom.Count > 0 && Walked.Has(Run, plan.DifferentFrom, relationship));

    private bool Fits(long relationship)
    {
        if (plan.Walk.StepPredicates.Count == 0)
        {
            return true;
        }

        Run.Slots[plan.Walk.StepSlot] = GraphValue.RelationshipReference(relationship);
        foreach (var predicate in plan.Walk.StepPredicates)
        {
            if (!predicate.Expression.IsTrue(Run))
            {
                return false;
            }
        }

        return true;
    }

    private void Grow(int length)
    {
        if (length == _cursors.Length)
        {
            Array.Resize(ref _cursors, length * 2);
            Array.Resize(ref _walked, length * 2);
            Array.Resize(ref _nodes, (length * 2) + 1);
        }
    }
}
