using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Execution.Operators;
using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Embedded.Storage;

namespace Inlogov.Graph.Embedded.Planning;

/// <summary>Connections of a pattern to the operators that walk them.</summary>
internal static class ConnectionPlanner
{
    public static Plan Plan(
        Plan source,
        PatternConnection connection,
        IReadOnlySet<int> solved,
        IReadOnlyList<int> differentFrom,
        IReadOnlyList<BoundExpression> pathPredicates,
        PlanningContext context)
    {
        var hasFrom = solved.Contains(connection.From);
        var isInto = hasFrom && solved.Contains(connection.To);
        switch (connection)
        {
            case PatternRelationship { IsBound: true } bound:
                Plan ends = new ProjectEndpointsPlan(source, bound, hasFrom, solved.Contains(bound.To));
                return differentFrom.Count == 0 ? ends : new FilterPlan(ends, [new BoundDifferentRelationship(bound.Slot, differentFrom)]);
            case PatternRelationship step:
                var expand = Step(step, hasFrom, differentFrom);
                return isInto || step.From == step.To ? new ExpandIntoPlan(source, expand) : new ExpandAllPlan(source, expand);
            case PatternVarLength walk:
                return VarLength(source, walk, hasFrom, isInto, differentFrom, context);
            case PatternShortestPath shortest:
                return new ShortestPathPlan(source, shortest, pathPredicates, differentFrom);
            case PatternQuantified repeat:
                return new RepeatPlan(source, repeat, !hasFrom, isInto || repeat.From == repeat.To, differentFrom);
            case PatternSelected selected:
                return SelectedPathPlanner.Plan(source, selected, isInto || selected.From == selected.To, context);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    public static RelationshipTypeScanPlan Scan(PatternRelationship step)
    {
        IReadOnlyList<NameToken> types = [.. step.Types.DistinctBy(type => type.Index)];
        return step.Direction == Direction.Incoming
            ? new RelationshipTypeScanPlan(step.Slot, step.To, step.From, types, true)
            : new RelationshipTypeScanPlan(step.Slot, step.From, step.To, types, step.Direction == Direction.Outgoing);
    }

    /// <summary>Whether two connections of a match could use the same relationship.</summary>
    public static bool MayShare(PatternConnection one, PatternConnection other)
    {
        var left = Types(one);
        var right = Types(other);
        return left.Count == 0 || right.Count == 0 || left.Any(type => right.Any(second => second.Index == type.Index));
    }

    /// <summary>The slots with the relationships that a connection walked.</summary>
    public static IEnumerable<int> RelationshipSlots(PatternConnection connection) => connection switch
    {
        PatternRelationship step => [step.Slot],
        PatternVarLength walk => [walk.Slot],
        PatternShortestPath shortest => [shortest.Walk.Slot],
        PatternQuantified repeat => [repeat.WalkSlot],
        PatternSelected selected => selected.Elements.SelectMany(RelationshipSlots),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IReadOnlyList<NameToken> Types(PatternConnection connection) => connection switch
    {
        PatternRelationship step => step.Types,
        PatternVarLength walk => walk.Types,
        PatternShortestPath shortest => shortest.Walk.Types,
        PatternQuantified repeat when repeat.Steps.All(step => step.Types.Count > 0) => [.. repeat.Steps.SelectMany(step => step.Types)],
        _ => [],
    };

    private static ExpandStep Step(PatternRelationship step, bool isForward, IReadOnlyList<int> differentFrom)
    {
        IReadOnlyList<NameToken> types = [.. step.Types.DistinctBy(type => type.Index)];
        return isForward
            ? new ExpandStep(step.From, step.Slot, step.To, step.Direction, types, differentFrom)
            : new ExpandStep(step.To, step.Slot, step.From, ExpandIntoOperator.Reverse(step.Direction), types, differentFrom);
    }

    /// <summary>A list of relationships that is there already is compared with the one found.</summary>
    private static Plan VarLength(
        Plan source, PatternVarLength walk, bool hasFrom, bool isInto, IReadOnlyList<int> differentFrom, PlanningContext context)
    {
        var found = walk.IsBound ? walk with { Slot = context.AddSlot(walk.Name) } : walk;
        var (from, to) = hasFrom ? (walk.From, walk.To) : (walk.To, walk.From);
        var plan = new VarLengthExpandPlan(source, found, from, to, !hasFrom, isInto || walk.From == walk.To, differentFrom);
        return walk.IsBound
            ? new FilterPlan(plan, [new BoundComparison(ComparisonKind.Equal, new BoundSlot(found.Slot, walk.Name), new BoundSlot(walk.Slot, walk.Name))])
            : plan;
    }
}
