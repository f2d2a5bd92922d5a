using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>
/// The shortest walk, or all shortest walks, between two nodes: breadth first from the left, with the steps back kept for
/// each node. Where a predicate on the path refuses all of them, longer walks are tried one length after the other.
/// </summary>
internal sealed class ShortestPathOperator(QueryRun run, Operator source, ShortestPathPlan plan) : UnaryOperator(run, source)
{
    private readonly PatternVarLength _walk = plan.Pattern.Walk;
    private readonly Dictionary<long, (int Level, List<(long Relationship, long Node)> Back)> _reached = [];
    private readonly List<long> _level = [];
    private readonly List<long> _next = [];
    private readonly List<(long[] Nodes, long[] Relationships)> _paths = [];
    private int _given;

    public override void Open()
    {
        _paths.Clear();
        _given = 0;
        base.Open();
    }

    public override bool MoveNext()
    {
        while (true)
        {
            if (_given < _paths.Count)
            {
                Fill(_paths[_given++]);
                return true;
            }

            if (!Source.MoveNext())
            {
                return false;
            }

            _paths.Clear();
            _given = 0;
            if (Walked.TryNode(Run, _walk.From, out var from) && Walked.TryNode(Run, _walk.To, out var to))
            {
                Find(from, to);
            }
        }
    }

    private void Find(long from, long to)
    {
        if (from == to && _walk.Min > 0)
        {
            throw new GraphException(
                GraphStatusCodes.ExecutionFailed,
                "The shortest path algorithm does not work when the start and end nodes are the same. Exclude that case in WHERE.");
        }

        if (Search(from, to))
        {
            List<(long[] Nodes, long[] Relationships)> found = [];
            Back(to, from, found);
            Keep(found);
        }

        if (_paths.Count == 0 && (plan.Predicates.Count > 0 || _walk.Min > 1))
        {
            Exhaust(from, to);
        }
    }

    private bool Search(long from, long to)
    {
        _reached.Clear();
        _level.Clear();
        _level.Add(from);
        _reached[from] = (0, []);
        if (from == to)
        {
            return true;
        }

        for (var depth = 1; _level.Count > 0 && (_walk.Max is not { } max || depth <= max); depth++)
        {
            _next.Clear();
            foreach (var node in _level)
            {
                Expand(node, depth);
            }

            if (_reached.ContainsKey(to))
            {
                return depth >= _walk.Min;
            }

            _level.Clear();
            _level.AddRange(_next);
        }

        return false;
    }

    private void Expand(long node, int depth)
    {
        var cursor = Run.Relationships(node, _walk.Direction, _walk.Types);
        while (cursor.MoveNext())
        {
            Run.Tick();
            Run.Hit();
            if (!Fits(cursor.Relationship))
            {
                continue;
            }

            if (!_reached.TryGetValue(cursor.Other, out var known))
            {
                _reached[cursor.Other] = (depth, [(cursor.Relationship, node)]);
                _next.Add(cursor.Other);
            }
            else if (known.Level == depth)
            {
                known.Back.Add((cursor.Relationship, node));
            }
        }
    }

    private bool Fits(long relationship)
    {
        if (plan.DifferentFrom.Count > 0 && Walked.Has(Run, plan.DifferentFrom, relationship))
        {
            return false;
        }

        if (_walk.StepPredicates.Count == 0)
        {
            return true;
        }

        Run.Slots[_walk.StepSlot] = GraphValue.RelationshipReference(relationship);
        foreach (var predicate in _walk.StepPredicates)
        {
            if (!predicate.Expression.IsTrue(Run))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>All ways back from the end to the start, by a stack of its own: a path may be longer than the thread's.</summary>
    private void Back(long to, long from, List<(long[] Nodes, long[] Relationships)> found)
    {
        var length = _reached[to].Level;
        List<long> nodes = [to];
        List<long> relationships = [];
        List<int> tried = [0];
        while (tried.Count > 0)
        {
            Run.Tick();
            var node = nodes[^1];
            if (relationships.Count == length)
            {
                if (node == from)
                {
                    found.Add(([.. Enumerable.Reverse(nodes)], [.. Enumerable.Reverse(relationships)]));
                    if (plan.Pattern.IsSingle && plan.Predicates.Count == 0)
                    {
                        return;
                    }
                }
            }
            else if (tried[^1] < _reached[node].Back.Count)
            {
                var (relationship, before) = _reached[node].Back[tried[^1]++];
                nodes.Add(before);
                relationships.Add(relationship);
                tried.Add(0);
                continue;
            }

            tried.RemoveAt(tried.Count - 1);
            nodes.RemoveAt(nodes.Count - 1);
            if (relationships.Count > 0)
            {
                relationships.RemoveAt(relationships.Count - 1);
            }
        }
    }

    private void Keep(List<(long[] Nodes, long[] Relationships)> found)
    {
        foreach (var path in found)
        {
            Fill(path);
            if (!FilterOperator.AllTrue(Run, plan.Predicates))
            {
                continue;
            }

            _paths.Add(path);
            if (plan.Pattern.IsSingle)
            {
                return;
            }
        }
    }

    private void Exhaust(long from, long to)
    {
        var max = _walk.Max ?? int.MaxValue;
        for (var length = Math.Max(_walk.Min, 1); length <= max && _paths.Count == 0; length++)
        {
            List<(long[] Nodes, long[] Relationships)> found = [];
            var isCut = Deepen(from, to, length, found);
            Keep(found);
            if (!isCut)
            {
                return;
            }
        }
    }

    /// <summary>All walks of exactly one length; answers whether a longer one may exist.</summary>
    private bool Deepen(long from, long to, int length, List<(long[] Nodes, long[] Relationships)> found)
    {
        var isCut = false;
        List<long> nodes = [from];
        List<long> relationships = [];
        var cursors = new Storage.RelationshipCursor[length + 1];
        cursors[0] = Run.Relationships(from, _walk.Direction, _walk.Types);
        while (nodes.Count > 0)
        {
            Run.Tick();
            var depth = relationships.Count;
            if (depth < length && cursors[depth].MoveNext())
            {
                Run.Hit();
                var relationship = cursors[depth].Relationship;
                if (!relationships.Contains(relationship) && Fits(relationship))
                {
                    nodes.Add(cursors[depth].Other);
                    relationships.Add(relationship);
                    cursors[depth + 1] = depth + 1 < length ? Run.Relationships(nodes[^1], _walk.Direction, _walk.Types) : default;
                }

                continue;
            }

            if (depth == length)
            {
                isCut = true;
                if (nodes[^1] == to)
                {
                    found.Add(([.. nodes], [.. relationships]));
                }
            }

            nodes.RemoveAt(nodes.Count - 1);
            if (relationships.Count > 0)
            {
                relationships.RemoveAt(relationships.Count - 1);
            }
        }

        return isCut;
    }

    private void Fill((long[] Nodes, long[] Relationships) path)
    {
        Run.Slots[plan.Pattern.PathSlot] = new GraphPath(path.Nodes, path.Relationships);
        Run.Slots[_walk.Slot] = new GraphList(Array.ConvertAll(path.Relationships, GraphValue.RelationshipReference));
    }
}
