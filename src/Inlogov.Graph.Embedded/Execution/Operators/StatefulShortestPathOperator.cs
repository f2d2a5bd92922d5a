using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>Of the paths from each start, those that a selector keeps for each end: the first ones by length.</summary>
internal sealed class StatefulShortestPathOperator(QueryRun run, Operator source, Operator elements, StatefulShortestPathPlan plan)
    : UnaryOperator(run, source)
{
    private readonly int[] _slots = [.. plan.Pattern.Slots.Append(plan.Pattern.To).Distinct()];
    private readonly List<GraphValue[]> _rows = [];
    private readonly PathSearch? _search =
        !plan.IsSelected && PathAutomaton.Of(plan.Pattern) is { } automaton ? new PathSearch(run, automaton) : null;

    private int _next;

    public override void Open()
    {
        _rows.Clear();
        _next = 0;
        base.Open();
    }

    public override bool MoveNext()
    {
        while (true)
        {
            if (_next < _rows.Count)
            {
                SlotCopy.Restore(Run, _slots, _rows[_next++]);
                return true;
            }

            if (!Source.MoveNext())
            {
                return false;
            }

            _rows.Clear();
            _next = 0;
            if (_search is null)
            {
                Gather();
            }
            else
            {
                Search(_search);
            }
        }
    }

    private void Search(PathSearch search)
    {
        if (!Walked.TryNode(Run, plan.Pattern.From, out var start))
        {
            return;
        }

        long? target = null;
        if (plan.IsInto)
        {
            if (!Walked.TryNode(Run, plan.Pattern.To, out var end))
            {
                return;
            }

            target = end;
        }

        // The search uses the slots of both ends for its checks; the row of the source needs them as they were.
        var (from, to) = (Run.Slots[plan.Pattern.From], Run.Slots[plan.Pattern.To]);
        List<Walk> found = [.. search.Find(start, target)];
        foreach (var walk in found)
        {
            search.Fill(walk);
            Run.Context.Hold(16L * (_slots.Length + 4));
            _rows.Add(SlotCopy.Take(Run, _slots));
        }

        Run.Context.Release(((16L * (_slots.Length + 4)) + 64) * _rows.Count);
        Run.Slots[plan.Pattern.From] = from;
        Run.Slots[plan.Pattern.To] = to;
    }

    /// <summary>Where a condition speaks of several parts of the path, all paths are looked at.</summary>
    private void Gather()
    {
        Dictionary<long, List<(int Length, GraphValue[] Row)>> byEnd = [];
        List<long> ends = [];
        elements.Open();
        while (elements.MoveNext())
        {
            Run.Tick();
            var end = Run.Slots[plan.Pattern.To].ReferenceId;
            if (!byEnd.TryGetValue(end, out var paths))
            {
                paths = [];
                byEnd.Add(end, paths);
                ends.Add(end);
            }

            Run.Context.Hold(16L * (_slots.Length + 4));
            paths.Add((Length(), SlotCopy.Take(Run, _slots)));
        }

        var count = plan.Pattern.Count;
        foreach (var end in ends)
        {
            _rows.AddRange(Select(byEnd[end], count));
            Run.Context.Release(16L * (_slots.Length + 4) * byEnd[end].Count);
        }
    }

    private int Length()
    {
        var length = 0;
        foreach (var slot in plan.PathSlots)
        {
            var value = Run.Slots[slot];
            length += value.Kind == GraphValueKind.List ? value.AsList().Count : 1;
        }

        return length;
    }

    private IEnumerable<GraphValue[]> Select(List<(int Length, GraphValue[] Row)> paths, long count)
    {
        var ordered = paths.OrderBy(path => path.Length);
        switch (plan.Pattern.Selector)
        {
            case PathSelectorKind.AllShortest:
                return ordered.TakeWhile(path => path.Length == paths.Min(one => one.Length)).Select(path => path.Row);
            case PathSelectorKind.ShortestGroups:
                HashSet<int> lengths = [.. paths.Select(path => path.Length).Distinct().Order().Take((int)Math.Min(count, int.MaxValue))];
                return ordered.Where(path => lengths.Contains(path.Length)).Select(path => path.Row);
            default:
                return ordered.Take((int)Math.Min(count, int.MaxValue)).Select(path => path.Row);
        }
    }
}
