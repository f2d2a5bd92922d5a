using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>Keeps plans flat enough for the stack of a thread: operators call each other, one frame an operator.</summary>
internal static class PlanDepth
{
    private const int DepthMax = 1500;

    /// <summary>Refuses a plan that is too deep.</summary>
    /// <exception cref="GraphException">It is.</exception>
    public static void Check(Plan root, IReadOnlyList<SubqueryPlan> subqueries)
    {
        var depth = Of(root);
        foreach (var subquery in subqueries)
        {
            depth += Of(subquery.Root);
        }

        if (depth > DepthMax)
        {
            throw new GraphException(
                GraphStatusCodes.ArgumentError,
                $"The statement needs {depth} operators above each other, and at most {DepthMax} are allowed. Split it into several statements.");
        }
    }

    private static int Of(Plan root)
    {
        var deepest = 0;
        Stack<(Plan Plan, int Depth)> left = new([(root, 1)]);
        while (left.TryPop(out var one))
        {
            deepest = Math.Max(deepest, one.Depth);
            foreach (var child in one.Plan.Children)
            {
                left.Push((child, one.Depth + 1));
            }
        }

        return deepest;
    }
}
