using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>A plan as EXPLAIN and PROFILE tell it.</summary>
internal sealed class PlanDescription(CompiledQuery query, Profile? profile)
{
    private readonly PlanDetails _details = new(query.SlotNames);

    /// <summary>The plan below the operator that hands rows out, which Neo4j shows also where there are none.</summary>
    public GraphPlan Describe()
    {
        var root = Describe(query.Root);
        return query.Root is ProduceResultsPlan ? root : root with { Operator = "ProduceResults", Details = string.Empty, DatabaseHits = root.DatabaseHits is null ? null : 0, Children = [root] };
    }

    private GraphPlan Describe(Plan plan)
    {
        List<Plan> feeding = [.. plan.Children];
        List<GraphPlan> children = [.. feeding.Select(Describe)];
        foreach (var subquery in plan.Expressions.SelectMany(Subqueries).Distinct())
        {
            var planned = query.Subqueries[subquery.Index];
            if (planned.Degree is null)
            {
                var name = planned.Kind == Cypher.Syntax.SubqueryKind.Collect ? "RollUpApply" : "LetSemiApply";
                children.Add(new GraphPlan(name, string.Empty, [], planned.Root.EstimatedRows, null, null, [Describe(planned.Root)]));
            }
        }

        var figures = profile?.Of(plan);
        var below = profile is null ? 0 : plan.Children.Sum(child => profile.Of(child).HitsInclusive);
        return new GraphPlan(
            plan.Name,
            _details.Of(plan),
            [.. plan.AllFills().Select(slot => query.SlotNames[slot]).Where(name => !name.StartsWith("anon_", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)],
            Math.Max(plan.EstimatedRows, 0),
            figures?.Rows,
            figures is null ? null : Math.Max(0, figures.HitsInclusive - below),
            children);
    }

    private static IEnumerable<BoundSubquery> Subqueries(BoundExpression expression) => expression is BoundSubqueryExpression subquery
        ? [subquery.Subquery]
        : expression.Parts.SelectMany(Subqueries);
}
