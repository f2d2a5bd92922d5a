using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>
/// Repetitions of a path pattern, depth first; no relationship is used twice. Each predicate of the inner pattern is tried as
/// soon as the parts it needs are walked. Lists of inner variables are in the order of the pattern, whichever end it starts at.
/// </summary>
internal sealed class RepeatOperator : UnaryOperator
{
    private readonly RepeatPlan _plan;
    private readonly PatternQuantified _pattern;
    private readonly ExpandStep[] _steps;
    private readonly BoundExpression[][] _checks;
    private readonly BoundExpression[] _startChecks;
    private readonly int[] _inner;
    private readonly int _from;
    private readonly int _to;
    private readonly List<Frame> _frames = [];
    private readonly List<GraphValue[]> _repetitions = [];
    private readonly List<long> _walked = [];
    private long _target;
    private bool _isAtStart;

    public RepeatOperator(QueryRun run, Operator source, RepeatPlan plan)
        : base(run, source)
    {
        _plan = plan;
        _pattern = plan.Pattern;
        _inner = [.. _pattern.Groups.Select(group => group.Inner)];
        (_from, _to) = plan.IsReversed ? (_pattern.To, _pattern.From) : (_pattern.From, _pattern.To);
        _steps = [.. Steps(_pattern, plan.IsReversed)];
        (_startChecks, _checks) = InnerChecks.Of(
            _pattern, [.. _steps.Select(step => (step.Relationship, step.To))], plan.IsReversed ? _pattern.InnerEnd : _pattern.InnerStart);
    }

    private static IEnumerable<ExpandStep> Steps(PatternQuantified pattern, bool isReversed) => isReversed
        ? pattern.Steps.Reverse().Select(step => new ExpandStep(step.To, step.Slot, step.From, ExpandIntoOperator.Reverse(step.Direction), step.Types, []))
        : pattern.Steps.Select(step => new ExpandStep(step.From, step.Slot, step.To, step.Direction, step.Types, []));

    public override void Open()
    {
        _frames.Clear();
        _repetitions.Clear();
        _walked.Clear();
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
                var start = Run.Slots[_from].ReferenceId;
                if (_pattern.Max is not { } max || max > 0)
                {
                    Enter(start);
                }

                if (_pattern.Min == 0 && Emit(start))
                {
                    return true;
                }
            }

            while (_frames.Count > 0)
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

            _walked.Clear();
            _repetitions.Clear();
            _isAtStart = Walked.TryNode(Run, _from, out _) && (!_plan.IsInto || Walked.TryNode(Run, _to, out _target));
        }
    }

    /// <summary>Begins one more repetition at a node.</summary>
    private void Enter(long node)
    {
        Run.Slots[_steps[0].From] = GraphValue.NodeReference(node);
        if (FilterOperator.AllTrue(Run, _startChecks))
        {
            _frames.Add(new Frame(0, node, Run.Relationships(node, _steps[0].Direction, _steps[0].Types)));
        }
    }

    /// <summary>Takes one step, deeper or back; true where a number of whole repetitions is walked that counts.</summary>
    private bool Advance()
    {
        Run.Tick();
        var frame = _frames[^1];
        if (frame.HasStep)
        {
            Undo(frame);
        }

        if (!frame.Cursor.MoveNext())
        {
            _frames.RemoveAt(_frames.Count - 1);
            return false;
        }

        Run.Hit();
        var relationship = frame.Cursor.Relationship;
        if (_walked.Contains(relationship) || (_plan.DifferentFrom.Count > 0 && Walked.Has(Run, _plan.DifferentFrom, relationship)))
        {
            return false;
        }

        var step = _steps[frame.Step];
        RestoreRow();
        if (step.From == step.To && frame.Cursor.Other != frame.Node)
        {
            return false;
        }

        Run.Slots[step.Relationship] = GraphValue.RelationshipReference(relationship);
        Run.Slots[step.To] = GraphValue.NodeReference(frame.Cursor.Other);
        if (!FilterOperator.AllTrue(Run, _checks[frame.Step]))
        {
            return false;
        }

        frame.HasStep = true;
        _walked.Add(relationship);
        var next = frame.Step + 1;
        var other = frame.Cursor.Other;
        if (next < _steps.Length)
        {
            _frames.Add(new Frame(next, other, Run.Relationships(other, _steps[next].Direction, _steps[next].Types)));
            return false;
        }

        frame.HasRepetition = true;
        _repetitions.Add(SlotCopy.Take(Run, _inner));
        if (_pattern.Max is not { } max || _repetitions.Count < max)
        {
            Enter(other);
        }

        return _repetitions.Count >= _pattern.Min && Emit(other);
    }

    private void Undo(Frame frame)
    {
        frame.HasStep = false;
        _walked.RemoveAt(_walked.Count - 1);
        if (frame.HasRepetition)
        {
            frame.HasRepetition = false;
            _repetitions.RemoveAt(_repetitions.Count - 1);
        }
    }

    /// <summary>Puts the nodes and relationships of the repetition being walked back into the inner slots.</summary>
    private void RestoreRow()
    {
        var frame = _frames.Count - 1;
        var walked = _walked.Count - 1;
        Run.Slots[_steps[_frames[frame].Step].From] = GraphValue.NodeReference(_frames[frame].Node);
        for (var step = _frames[frame].Step - 1; step >= 0; step--)
        {
            frame--;
            Run.Slots[_steps[step].From] = GraphValue.NodeReference(_frames[frame].Node);
            Run.Slots[_steps[step].Relationship] = GraphValue.RelationshipReference(_walked[walked--]);
        }
    }

    private bool Emit(long end)
    {
        if (_plan.IsInto)
        {
            if (end != _target)
            {
                return false;
            }
        }
        else
        {
            Run.Slots[_to] = GraphValue.NodeReference(end);
        }

        var count = _repetitions.Count;
        for (var i = 0; i < _inner.Length; i++)
        {
            var list = new GraphValue[count];
            for (var k = 0; k < count; k++)
            {
                list[_plan.IsReversed ? count - 1 - k : k] = _repetitions[k][i];
            }

            Run.Slots[_pattern.Groups[i].Group] = new GraphList(list);
        }

        var walk = new GraphValue[_walked.Count];
        for (var i = 0; i < walk.Length; i++)
        {
            walk[_plan.IsReversed ? walk.Length - 1 - i : i] = GraphValue.RelationshipReference(_walked[i]);
        }

        Run.Slots[_pattern.WalkSlot] = new GraphList(walk);
        return true;
    }

    private sealed class Frame(int step, long node, RelationshipCursor cursor)
    {
        private RelationshipCursor _cursor = cursor;

        public int Step { get; } = step;

        public long Node { get; } = node;

        public ref RelationshipCursor Cursor => ref _cursor;

        public bool HasStep { get; set; }

        public bool HasRepetition { get; set; }
    }
}
