using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>
/// Repetitions of one relationship of which a selector keeps the shortest for each pair of ends. For each end, trails are
/// searched by growing length; a step that is farther from the end than the length leaves room for is not taken (iterative
/// deepening A*, R. Korf 1985; the distances come of one breadth-first search from the end).
/// </summary>
internal sealed class ShortestRepeatOperator : UnaryOperator
{
    private readonly RepeatPlan _plan;
    private readonly PatternQuantified _pattern;
    private readonly PatternRelationship _step;
    private readonly PatternSelection _selection;
    private readonly BoundExpression[] _checks;
    private readonly Direction _forward;
    private readonly int _from;
    private readonly int _to;
    private readonly Queue<(long End, long[] Relationships, long[] Nodes)> _found = [];
    private readonly Queue<long> _ends = [];
    private readonly List<long> _walked = [];
    private readonly List<long> _nodes = [];
    private long _start;

    public ShortestRepeatOperator(QueryRun run, Operator source, RepeatPlan plan, PatternSelection selection)
        : base(run, source)
    {
        _plan = plan;
        _pattern = plan.Pattern;
        _step = plan.Pattern.Steps[0];
        _selection = selection;
        _checks = [.. plan.Pattern.Predicates.Select(predicate => predicate.Expression)];
        _forward = plan.IsReversed ? ExpandIntoOperator.Reverse(_step.Direction) : _step.Direction;
        (_from, _to) = plan.IsReversed ? (_pattern.To, _pattern.From) : (_pattern.From, _pattern.To);
    }

    public override void Open()
    {
        _found.Clear();
        _ends.Clear();
        base.Open();
    }

    public override bool MoveNext()
    {
        while (true)
        {
            if (_found.TryDequeue(out var path))
            {
                Emit(path.End, path.Relationships, path.Nodes);
                return true;
            }

            if (_ends.TryDequeue(out var end))
            {
                Search(end);
            }
            else if (!Source.MoveNext())
            {
                return false;
            }
            else
            {
                FindEnds();
            }
        }
    }

    private void FindEnds()
    {
        if (!Walked.TryNode(Run, _from, out _start))
        {
            return;
        }

        if (_plan.IsInto)
        {
            if (Walked.TryNode(Run, _to, out var target))
            {
                _ends.Enqueue(target);
            }

            return;
        }

        foreach (var node in Distances(_start, _forward).Keys)
        {
            _ends.Enqueue(node);
        }
    }

    /// <summary>How many relationships each node is away, whatever the predicates say: never more than it really is.</summary>
    private Dictionary<long, int> Distances(long origin, Direction direction)
    {
        Dictionary<long, int> distances = new() { [origin] = 0 };
        Queue<long> waiting = new([origin]);
        while (waiting.TryDequeue(out var node))
        {
            var cursor = Run.Relationships(node, direction, _step.Types);
            while (cursor.MoveNext())
            {
                Run.Tick();
                if (distances.TryAdd(cursor.Other, distances[node] + 1))
                {
                    waiting.Enqueue(cursor.Other);
                }
            }
        }

        return distances;
    }

    private void Search(long end)
    {
        var distances = Distances(end, ExpandIntoOperator.Reverse(_forward));
        if (!distances.TryGetValue(_start, out var nearest))
        {
            return;
        }

        var lengths = 0;
        for (var length = Math.Max(nearest, _pattern.Min); length <= (_pattern.Max ?? int.MaxValue); length++)
        {
            var before = _found.Count;
            var isCut = SearchLength(end, length, distances);
            lengths += _found.Count > before ? 1 : 0;
            if (!isCut || IsSatisfied(lengths))
            {
                return;
            }
        }
    }

    private bool IsSatisfied(int lengths) => _selection.Kind switch
    {
        PathSelectorKind.AllShortest => lengths > 0,
        PathSelectorKind.ShortestGroups => lengths >= _selection.Count,
        _ => _found.Count >= _selection.Count,
    };

    /// <summary>Finds the trails of one length; false where no longer ones can be.</summary>
    private bool SearchLength(long end, int length, Dictionary<long, int> distances)
    {
        _walked.Clear();
        _nodes.Clear();
        _nodes.Add(_start);
        if (length == 0)
        {
            _found.Enqueue((end, [], [_start]));
            return true;
        }

        var isCut = false;
        List<Frame> frames = [new Frame(Run.Relationships(_start, _forward, _step.Types))];
        while (frames.Count > 0)
        {
            Run.Tick();
            var frame = frames[^1];
            if (_walked.Count >= frames.Count)
            {
                _walked.RemoveAt(_walked.Count - 1);
                _nodes.RemoveAt(_nodes.Count - 1);
            }

            if (!frame.Cursor.MoveNext())
            {
                frames.RemoveAt(frames.Count - 1);
                continue;
            }

            Run.Hit();
            var (relationship, other) = (frame.Cursor.Relationship, frame.Cursor.Other);
            if (!distances.TryGetValue(other, out var left) || !MayTake(relationship, _nodes[^1], other))
            {
                continue;
            }

            if (frames.Count + left > length)
            {
                isCut = true;
                continue;
            }

            _walked.Add(relationship);
            _nodes.Add(other);
            if (frames.Count < length)
            {
                frames.Add(new Frame(Run.Relationships(other, _forward, _step.Types)));
            }
            else
            {
                _found.Enqueue((end, [.. _walked], [.. _nodes]));
                isCut = true;
                if (_selection.Kind is PathSelectorKind.Any or PathSelectorKind.Shortest && _found.Count >= _selection.Count)
                {
                    return true;
                }
            }
        }

        return isCut;
    }

    private bool MayTake(long relationship, long node, long other)
    {
        if (_walked.Contains(relationship) || (_plan.DifferentFrom.Count > 0 && Walked.Has(Run, _plan.DifferentFrom, relationship)))
        {
            return false;
        }

        if (_step.From == _step.To && node != other)
        {
            return false;
        }

        Run.Slots[_step.Slot] = GraphValue.RelationshipReference(relationship);
        Run.Slots[_pattern.InnerStart] = GraphValue.NodeReference(_plan.IsReversed ? other : node);
        Run.Slots[_pattern.InnerEnd] = GraphValue.NodeReference(_plan.IsReversed ? node : other);
        return FilterOperator.AllTrue(Run, _checks);
    }

    private void Emit(long end, long[] relationships, long[] nodes)
    {
        if (_plan.IsReversed)
        {
            Array.Reverse(relationships);
            Array.Reverse(nodes);
        }

        if (!_plan.IsInto)
        {
            Run.Slots[_to] = GraphValue.NodeReference(end);
        }

        foreach (var (inner, group) in _pattern.Groups)
        {
            Run.Slots[group] = inner == _step.Slot ? References(relationships)
                : new GraphList(Array.ConvertAll(inner == _pattern.InnerStart ? nodes[..^1] : nodes[1..], GraphValue.NodeReference));
        }

        Run.Slots[_pattern.WalkSlot] = References(relationships);
    }

    private static GraphList References(long[] relationships) => new(Array.ConvertAll(relationships, GraphValue.RelationshipReference));

    private sealed class Frame(RelationshipCursor cursor)
    {
        private RelationshipCursor _cursor = cursor;

        public ref RelationshipCursor Cursor => ref _cursor;
    }
}
