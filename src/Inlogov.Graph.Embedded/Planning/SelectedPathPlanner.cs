using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning.Plans;

namespace Inlogov.Graph.Embedded.Planning;

/// <summary>Path patterns with a selector: a plan that finds the paths from one start, and the choice among them.</summary>
internal static class SelectedPathPlanner
{
    public static Plan Plan(Plan source, PatternSelected selected, bool isInto, PlanningContext context)
    {
        List<PatternNode> nodes = [new PatternNode(selected.From, context.SlotNames[selected.From], true)];
        if (selected.To != selected.From)
        {
            nodes.Add(new PatternNode(selected.To, context.SlotNames[selected.To], isInto));
        }

        nodes.AddRange(selected.Interior);
        HashSet<int> filled = [.. selected.Slots];
        if (!isInto)
        {
            filled.Add(selected.To);
        }

        var connections = WithSelection(selected);
        var pattern = new BoundPattern(nodes, connections, selected.Predicates, []);
        var elements = new MatchPlanner(context, pattern, filled).Plan(new ArgumentPlan());
        return new StatefulShortestPathPlan(
            source, selected, elements, isInto, [.. selected.Elements.SelectMany(ConnectionPlanner.RelationshipSlots)])
        {
            IsSelected = !ReferenceEquals(connections, selected.Elements),
        };
    }

    // One relationship repeated is searched by length, unless a predicate looks at the path as a whole, which has to be found first.
    private static IReadOnlyList<PatternConnection> WithSelection(PatternSelected selected) =>
        selected.Elements is [PatternQuantified { Steps.Count: 1, Min: <= 1 } repeat] && !selected.Predicates.Any(predicate => predicate.Needs.Overlaps(repeat.Slots))
            ? [repeat with { Selection = new PatternSelection(selected.Selector, selected.Count) }]
            : selected.Elements;
}
