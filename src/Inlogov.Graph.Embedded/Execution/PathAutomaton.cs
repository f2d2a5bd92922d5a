using Inlogov.Graph.Embedded.Binding.Bound;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>
/// A path pattern as an automaton over relationships: a path of the graph fulfils the pattern where it leads from the first
/// state to an accepting one. Repetitions are written out up to the fewest, and beyond them where there is a most.
/// </summary>
internal sealed class PathAutomaton
{
    private const int StatesMax = 2000;

    private readonly List<List<PathStep>> _steps = [[]];
    private readonly HashSet<int> _accepting = [];

    private PathAutomaton(PatternSelected pattern) => Pattern = pattern;

    public PatternSelected Pattern { get; }

    /// <summary>The predicates on single nodes, by the node's slot.</summary>
    public Dictionary<int, List<BoundExpression>> NodeChecks { get; } = [];

    /// <summary>The automaton, or null where a condition speaks of more than one part of the path at once.</summary>
    public static PathAutomaton? Of(PatternSelected pattern)
    {
        var automaton = new PathAutomaton(pattern);
        return automaton.TakePredicates() && automaton.Build() ? automaton : null;
    }

    public IReadOnlyList<PathStep> From(int state) => _steps[state];

    public bool IsAccepting(int state) => _accepting.Contains(state);

    private bool TakePredicates()
    {
        HashSet<int> own = [.. Pattern.Slots, Pattern.From, Pattern.To];
        HashSet<int> nodes = [Pattern.From, Pattern.To, .. Pattern.Interior.Select(node => node.Slot)];
        foreach (var predicate in Pattern.Predicates)
        {
            int[] needs = [.. predicate.Needs.Where(own.Contains)];
            if (needs is not [var only] || !nodes.Contains(only))
            {
                return false;
            }

            if (!NodeChecks.TryGetValue(only, out var checks))
            {
                NodeChecks.Add(only, checks = []);
            }

            checks.Add(predicate.Expression);
        }

        return true;
    }

    private bool Build()
    {
        HashSet<int> frontier = [0];
        for (var i = 0; i < Pattern.Elements.Count; i++)
        {
            var element = Pattern.Elements[i];
            switch (element)
            {
                case PatternRelationship { IsBound: false } step:
                    frontier = [Add(frontier, new PathStep(i, 0, step, [], true, -1))];
                    break;
                case PatternVarLength { IsBound: false } walk:
                    var single = new PatternRelationship(walk.StepSlot, walk.Name, walk.From, walk.To, walk.Direction, walk.Types, false);
                    PathStep[] one = [new PathStep(i, 0, single, [.. walk.StepPredicates.Select(predicate => predicate.Expression)], true, -1)];
                    frontier = Repeat(frontier, one, walk.Min, walk.Max);
                    break;
                case PatternQuantified repeat:
                    frontier = Repeat(frontier, Steps(repeat, i), repeat.Min, repeat.Max);
                    break;
                default:
                    return false;
            }

            if (_steps.Count > StatesMax)
            {
                return false;
            }
        }

        _accepting.UnionWith(frontier);
        return true;
    }

    private static PathStep[] Steps(PatternQuantified repeat, int element)
    {
        var (atStart, checks) = InnerChecks.Of(repeat, [.. repeat.Steps.Select(step => (step.Slot, step.To))], repeat.InnerStart);
        var steps = new PathStep[repeat.Steps.Count];
        for (var k = 0; k < steps.Length; k++)
        {
            steps[k] = new PathStep(element, k, repeat.Steps[k], k == 0 ? [.. atStart, .. checks[k]] : checks[k], k == steps.Length - 1, -1);
        }

        return steps;
    }

    private HashSet<int> Repeat(HashSet<int> frontier, PathStep[] steps, int min, int? max)
    {
        HashSet<int> after = min == 0 ? [.. frontier] : [];
        var written = max ?? Math.Max(min, 1);
        for (var i = 1; i <= written && _steps.Count <= StatesMax; i++)
        {
            var last = frontier;
            foreach (var step in steps)
            {
                last = [Add(last, step)];
            }

            if (i >= min)
            {
                after.UnionWith(last);
            }

            frontier = last;
        }

        if (max is null)
        {
            Loop(frontier.Single(), steps);
        }

        return after;
    }

    /// <summary>From the end of the last repetition written out, one more leads back there.</summary>
    private void Loop(int state, PathStep[] steps)
    {
        HashSet<int> at = [state];
        foreach (var step in steps[..^1])
        {
            at = [Add(at, step)];
        }

        foreach (var from in at)
        {
            _steps[from].Add(steps[^1] with { Target = state });
        }
    }

    private int Add(HashSet<int> from, PathStep step)
    {
        var target = _steps.Count;
        _steps.Add([]);
        foreach (var state in from)
        {
            _steps[state].Add(step with { Target = target });
        }

        return target;
    }
}
