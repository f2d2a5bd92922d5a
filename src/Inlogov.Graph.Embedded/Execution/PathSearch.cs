using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Execution.Operators;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>
/// The shortest paths that fulfil a pattern, breadth first over pairs of a node and a state of the pattern. Each pair is gone on
/// from as often as paths are wanted and <see cref="Spare"/> times more, because the first ways to it may hold the very
/// relationship that leads on.
/// </summary>
internal sealed class PathSearch(QueryRun run, PathAutomaton automaton)
{
    private const int Spare = 3;

    private readonly Dictionary<(int State, long Node), (int Count, int FirstDepth)> _arrivals = [];
    private readonly Dictionary<long, (long Paths, int Groups, int LastDepth)> _ends = [];
    private readonly PathFiller _filler = new(run, automaton);
    private List<Walk> _level = [];
    private List<Walk> _next = [];

    /// <summary>The paths from a node, shortest first; to one node, where it is given.</summary>
    public IEnumerable<Walk> Find(long start, long? target)
    {
        _arrivals.Clear();
        _ends.Clear();
        _level = [];
        var first = new Walk(null, null, -1, start, 0, 0);
        if (!NodeFits(automaton.Pattern.From, start))
        {
            yield break;
        }

        _level.Add(first);
        for (var depth = 0; _level.Count > 0; depth++)
        {
            foreach (var walk in _level)
            {
                if (automaton.IsAccepting(walk.State) && (target is null || target == walk.Node)
                    && NodeFits(automaton.Pattern.To, walk.Node) && IsWanted(walk.Node, depth))
                {
                    yield return walk;
                }
            }

            if (target is { } only && IsComplete(only, depth))
            {
                yield break;
            }

            Advance();
        }
    }

    /// <summary>Puts a path into the slots of the pattern.</summary>
    public void Fill(Walk walk) => _filler.Fill(walk);

    private void Advance()
    {
        _next = [];
        foreach (var walk in _level)
        {
            foreach (var step in automaton.From(walk.State))
            {
                Expand(walk, step);
            }
        }

        _level = _next;
    }

    private void Expand(Walk walk, PathStep step)
    {
        var relationship = step.Relationship;
        var cursor = run.Relationships(walk.Node, relationship.Direction, relationship.Types);
        while (cursor.MoveNext())
        {
            run.Tick();
            run.Hit();
            if (!HasRoom(step.Target, cursor.Other, walk.Depth + 1) || walk.Uses(cursor.Relationship))
            {
                continue;
            }

            var longer = new Walk(walk, step, cursor.Relationship, cursor.Other, step.Target, walk.Depth + 1);
            if (Fits(longer))
            {
                Arrive(longer);
                run.Context.Hold(64);
                _next.Add(longer);
            }
        }
    }

    private bool Fits(Walk walk)
    {
        var step = walk.Step!;
        if (step.Checks.Length > 0)
        {
            _filler.FillRepetition(walk);
            if (!FilterOperator.AllTrue(run, step.Checks))
            {
                return false;
            }
        }

        var element = automaton.Pattern.Elements[step.Element];
        return !step.EndsElement || element.To == automaton.Pattern.To || element is not PatternRelationship || NodeFits(element.To, walk.Node);
    }

    private bool NodeFits(int slot, long node)
    {
        if (!automaton.NodeChecks.TryGetValue(slot, out var checks))
        {
            return true;
        }

        run.Slots[slot] = GraphValue.NodeReference(node);
        return FilterOperator.AllTrue(run, checks);
    }

    private bool HasRoom(int state, long node, int depth)
    {
        if (!_arrivals.TryGetValue((state, node), out var known))
        {
            return true;
        }

        var wanted = automaton.Pattern.Count;
        return automaton.Pattern.Selector switch
        {
            PathSelectorKind.AllShortest => depth == known.FirstDepth || known.Count < 1 + Spare,
            PathSelectorKind.ShortestGroups => depth < known.FirstDepth + wanted || known.Count < wanted + Spare,
            _ => known.Count < wanted + Spare,
        };
    }

    private void Arrive(Walk walk)
    {
        var key = (walk.State, walk.Node);
        _arrivals[key] = _arrivals.TryGetValue(key, out var known) ? (known.Count + 1, known.FirstDepth) : (1, walk.Depth);
    }

    private bool IsWanted(long end, int depth)
    {
        var (paths, groups, lastDepth) = _ends.GetValueOrDefault(end, (0, 0, -1));
        groups += lastDepth == depth ? 0 : 1;
        var isWanted = automaton.Pattern.Selector switch
        {
            PathSelectorKind.AllShortest => groups <= 1,
            PathSelectorKind.ShortestGroups => groups <= automaton.Pattern.Count,
            _ => paths < automaton.Pattern.Count,
        };
        if (isWanted)
        {
            _ends[end] = (paths + 1, groups, depth);
        }

        return isWanted;
    }

    /// <summary>Whether nothing longer can be wanted to the end.</summary>
    private bool IsComplete(long end, int depth) => _ends.TryGetValue(end, out var known) && automaton.Pattern.Selector switch
    {
        PathSelectorKind.AllShortest => known.LastDepth <= depth,
        PathSelectorKind.ShortestGroups => known.Groups >= automaton.Pattern.Count && known.LastDepth <= depth,
        _ => known.Paths >= automaton.Pattern.Count,
    };
}
