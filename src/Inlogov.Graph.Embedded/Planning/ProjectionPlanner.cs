using Inlogov.Graph.Embedded.Binding;
using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning.Plans;

namespace Inlogov.Graph.Embedded.Planning;

/// <summary>
/// WITH and RETURN to plans. Where rows are cut to a page, what the order does not need is computed for the page only.
/// </summary>
internal static class ProjectionPlanner
{
    public static Plan Plan(Plan source, BoundProjection projection, PlanningContext context)
    {
        if (projection.Aggregation is { } aggregation)
        {
            source = Project(source, projection.Items);
            var rows = aggregation.Keys.Count == 0 ? 1 : Math.Sqrt(Math.Max(1, source.EstimatedRows));
            return AfterAggregation(new EagerAggregationPlan(source, aggregation) { EstimatedRows = rows }, projection, context);
        }

        List<BoundItem> deferred = projection is { Limit: not null, IsDistinct: false, Order.Count: > 0 } ? Deferred(projection) : [];
        source = Project(source, [.. projection.Items.Except(deferred)]);
        return Finish(source, projection, deferred, context);
    }

    /// <summary>What comes after grouping.</summary>
    public static Plan AfterAggregation(Plan grouped, BoundProjection projection, PlanningContext context) =>
        Finish(Project(grouped, projection.PostItems), projection, [], context);

    private static Plan Finish(Plan source, BoundProjection projection, List<BoundItem> deferred, PlanningContext context)
    {
        if (projection.IsDistinct)
        {
            source = new DistinctPlan(source, [.. projection.Columns.DistinctBy(column => column.Slot)]) { EstimatedRows = source.EstimatedRows };
        }

        source = Project(source, projection.OrderItems);
        if (projection.Order.Count > 0)
        {
            source = new SortPlan(source, projection.Order, Kept(projection, deferred), 0) { EstimatedRows = source.EstimatedRows };
        }

        if (projection.Skip is not null)
        {
            source = new SkipPlan(source, projection.Skip) { EstimatedRows = source.EstimatedRows };
        }

        if (projection.Limit is not null)
        {
            source = new LimitPlan(source, projection.Limit, source.WritesAnywhere()) { EstimatedRows = Math.Min(source.EstimatedRows, Constant(projection.Limit)) };
        }

        source = Project(source, deferred);
        return PredicatePlanner.Apply(source, projection.Where, context);
    }

    private static double Constant(BoundExpression limit) =>
        limit is BoundLiteral { Value: { Kind: Values.GraphValueKind.Integer } value } ? value.AsInteger() : 10;

    private static Plan Project(Plan source, IReadOnlyList<BoundItem> items) =>
        items.Count == 0 ? source : new ProjectionPlan(source, items) { EstimatedRows = source.EstimatedRows };

    /// <summary>The items that neither the order nor another item needs.</summary>
    private static List<BoundItem> Deferred(BoundProjection projection)
    {
        HashSet<int> needed = [.. projection.Order.Select(order => order.Slot)];
        foreach (var item in projection.OrderItems)
        {
            SlotUse.Collect(item.Expression, needed);
        }

        return [.. projection.Items.Where(item => !needed.Contains(item.Slot))];
    }

    /// <summary>The slots that rows must keep while they are sorted.</summary>
    private static List<int> Kept(BoundProjection projection, List<BoundItem> deferred)
    {
        HashSet<int> kept = [.. projection.Columns.Select(column => column.Slot)];
        foreach (var item in deferred)
        {
            kept.Remove(item.Slot);
            SlotUse.Collect(item.Expression, kept);
        }

        foreach (var predicate in projection.Where)
        {
            kept.UnionWith(predicate.Needs);
        }

        kept.ExceptWith(deferred.Select(item => item.Slot));
        return [.. kept];
    }
}
