using Inlogov.Graph.Embedded.Planning.Plans;

namespace Inlogov.Graph.Embedded.Optimising;

/// <summary>Applies a rewrite to every plan of a tree, from the leaves up.</summary>
internal static class PlanRewriter
{
    public static Plan BottomUp(Plan plan, Func<Plan, Plan> rewrite) => rewrite(WithChildren(plan, child => BottomUp(child, rewrite)));

    public static Plan WithChildren(Plan plan, Func<Plan, Plan> map) => plan switch
    {
        MergePlan merge => merge with { Source = map(merge.Source), Search = map(merge.Search) },
        ForeachPlan each => each with { Source = map(each.Source), Body = map(each.Body) },
        StatefulShortestPathPlan paths => paths with { Source = map(paths.Source), Elements = map(paths.Elements) },
        UnaryPlan unary => unary with { Source = map(unary.Source) },
        BinaryPlan binary => binary with { Left = map(binary.Left), Right = map(binary.Right) },
        _ => plan,
    };
}
