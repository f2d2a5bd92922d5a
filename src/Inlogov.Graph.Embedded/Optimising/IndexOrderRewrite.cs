using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning;
using Inlogov.Graph.Embedded.Planning.Plans;

namespace Inlogov.Graph.Embedded.Optimising;

/// <summary>
/// An order that begins with a property which an index delivers in order needs no full sort: the plan reads the index in
/// that direction, and only rows that agree in the first key are sorted.
/// </summary>
internal static class IndexOrderRewrite
{
    public static Plan Rewrite(Plan plan, PlanningContext context) => plan switch
    {
        SortPlan { SortedKeys: 0 } sort when Ordered(sort.Source, sort.Order[0], context) is { } source =>
            sort.Order.Count == 1 ? source : sort with { Source = source, SortedKeys = 1 },
        TopPlan { SortedKeys: 0 } top when Ordered(top.Source, top.Order[0], context) is { } source =>
            top.Order.Count > 1 ? top with { Source = source, SortedKeys = 1 } : LimitOf(top, source),
        _ => plan,
    };

    private static LimitPlan LimitOf(TopPlan top, Plan source)
    {
        if (top.Skip is not null)
        {
            source = new SkipPlan(source, top.Skip) { EstimatedRows = source.EstimatedRows };
        }

        return new LimitPlan(source, top.Limit, false) { EstimatedRows = top.EstimatedRows };
    }

    /// <summary>The plan with its index read in the order, or null where no index delivers it.</summary>
    private static Plan? Ordered(Plan plan, BoundOrder order, PlanningContext context)
    {
        if (order.Source is not BoundProperty { Target: BoundSlot node } property)
        {
            return null;
        }

        Plan? Leaf(Plan one) => one switch
        {
            NodeIndexSeekByRangePlan seek when seek.Slot == node.Slot && seek.Key == property.Key => seek with { IsDescending = order.IsDescending },
            NodeIndexScanPlan scan when scan.Slot == node.Slot && scan.Key == property.Key => scan with { IsDescending = order.IsDescending },
            FilterPlan filter => Wrap(filter, Leaf),
            ProjectionPlan projection => Wrap(projection, Leaf),
            ExpandAllPlan expand => Wrap(expand, Leaf),
            ExpandIntoPlan expand => Wrap(expand, Leaf),
            OptionalExpandAllPlan expand => Wrap(expand, Leaf),
            VarLengthExpandPlan expand => Wrap(expand, Leaf),
            UnwindPlan unwind => Wrap(unwind, Leaf),
            ApplyPlan apply when Leaf(apply.Left) is { } left => apply with { Left = left },
            SemiApplyPlan apply when Leaf(apply.Left) is { } left => apply with { Left = left },
            CartesianProductPlan product when Leaf(product.Left) is { } left => product with { Left = left },
            NodeByLabelScanPlan scan when scan.Slot == node.Slot && context.Index(scan.Label, property.Key) is not null
                && IsPresent(plan, node.Slot, property.Key) => new NodeIndexScanPlan(scan.Slot, scan.Label, property.Key, order.IsDescending)
                {
                    EstimatedRows = scan.EstimatedRows,
                },
            _ => null,
        };

        return Leaf(plan);
    }

    private static Plan? Wrap(UnaryPlan plan, Func<Plan, Plan?> leaf) => leaf(plan.Source) is { } source ? plan with { Source = source } : null;

    /// <summary>Whether a filter leaves out the nodes that the index does not have.</summary>
    private static bool IsPresent(Plan plan, int slot, NameToken key)
    {
        if (plan is FilterPlan filter && filter.Predicates.Any(predicate => IsPresence(predicate, slot, key)))
        {
            return true;
        }

        return plan.Children.Count > 0 && IsPresent(plan.Children[0], slot, key);
    }

    private static bool IsPresence(BoundExpression predicate, int slot, NameToken key) =>
        predicate is BoundIsNull { IsNegated: true, Operand: BoundProperty { Target: BoundSlot node } property }
        && node.Slot == slot && property.Key == key;
}
