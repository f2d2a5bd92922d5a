using Inlogov.Graph.Embedded.Binding;
using Inlogov.Graph.Embedded.Binding.Bound;

namespace Inlogov.Graph.Embedded.Planning;

/// <summary>Whether clauses read or write the graph: what decides where rows have to be gathered first.</summary>
internal static class ClauseEffects
{
    public static bool Writes(BoundClause clause) => clause switch
    {
        BoundCreate or BoundMerge or BoundChanges or BoundDelete or BoundForeach => true,
        BoundCallSubquery call => call.Query.AllClauses.Any(Writes),
        BoundCallProcedure call => call.Procedure.Writes,
        _ => false,
    };

    public static bool Reads(BoundClause clause) => clause switch
    {
        BoundMatch or BoundMerge or BoundCallProcedure => true,
        BoundCallSubquery call => call.Query.AllClauses.Any(Reads),
        BoundForeach each => SlotUse.ReadsGraph(each.List) || each.Clauses.Any(Reads),
        BoundUnwind unwind => SlotUse.ReadsGraph(unwind.List),
        BoundProjection projection => Expressions(projection).Any(SlotUse.ReadsGraph),
        BoundCreate create => create.Elements.Any(element => element.Properties is not null && SlotUse.ReadsGraph(element.Properties)),
        BoundChanges changes => changes.Changes.SelectMany(Expressions).Any(SlotUse.ReadsGraph),
        BoundDelete delete => delete.Targets.Any(SlotUse.ReadsGraph),
        _ => false,
    };

    private static IEnumerable<BoundExpression> Expressions(BoundProjection projection) =>
    [
        .. projection.Items.Select(item => item.Expression),
        .. projection.PostItems.Select(item => item.Expression),
        .. projection.OrderItems.Select(item => item.Expression),
        .. projection.Where.Select(predicate => predicate.Expression),
        .. projection.Aggregation?.Aggregates.SelectMany(aggregate => aggregate.Arguments) ?? [],
    ];

    private static IEnumerable<BoundExpression> Expressions(BoundChange change) => change switch
    {
        BoundSetProperty set => [set.Target, set.Value],
        BoundSetDynamicProperty set => [set.Target, set.Key, set.Value],
        BoundSetProperties set => [set.Target, set.Value],
        BoundSetLabels set => [set.Target],
        _ => [],
    };
}
