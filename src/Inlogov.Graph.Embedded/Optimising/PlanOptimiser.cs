using Inlogov.Graph.Embedded.Planning;
using Inlogov.Graph.Embedded.Planning.Plans;

namespace Inlogov.Graph.Embedded.Optimising;

/// <summary>The passes over a finished plan, in order. Each takes a plan and gives one with the same answer.</summary>
internal static class PlanOptimiser
{
    public static Plan Optimise(Plan plan, PlanningContext context)
    {
        plan = PlanRewriter.BottomUp(plan, TopRewrite.Rewrite);

        // After TopRewrite, because a Top over an ordered index becomes a PartialTop and so can stop early.
        plan = PlanRewriter.BottomUp(plan, one => IndexOrderRewrite.Rewrite(one, context));
        return plan;
    }
}
