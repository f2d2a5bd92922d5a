using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Execution;
using Inlogov.Graph.Embedded.Optimising;
using Inlogov.Graph.Embedded.Planning.Plans;

namespace Inlogov.Graph.Embedded.Planning;

/// <summary>Plans of EXISTS, COUNT and COLLECT: a look-up of a degree or a stored count where one answers.</summary>
internal static class SubqueryPlanner
{
    public static SubqueryPlan Plan(BoundSubquery subquery, PlanningContext context)
    {
        if (subquery.Kind != SubqueryKind.Collect && Degree(subquery) is { } degree)
        {
            return new SubqueryPlan(subquery.Kind, new ArgumentPlan(), -1, -1, degree);
        }

        if (subquery is { Kind: SubqueryKind.Count, Query: BoundSingleQuery { Clauses: [BoundMatch { IsOptional: false } match] } })
        {
            var slot = context.AddSlot("count");
            if (CountStore.Plan(match.Pattern, slot) is { } counted)
            {
                return new SubqueryPlan(subquery.Kind, counted, -1, slot, null);
            }
        }

        var plan = PlanOptimiser.Optimise(context.Queries.Plan(subquery.Query, new ArgumentPlan()), context);
        return new SubqueryPlan(subquery.Kind, plan, subquery.ResultSlot, -1, null);
    }

    /// <summary>One relationship from a node of the outer row to any node, without conditions.</summary>
    private static BoundDegree? Degree(BoundSubquery subquery)
    {
        if (subquery.Query is not BoundSingleQuery { Clauses: [BoundMatch { IsOptional: false } match] }
            || match.Pattern is not { Connections: [PatternRelationship { IsBound: false } step], Predicates: [], Paths: [], Nodes: [var one, var other] })
        {
            return null;
        }

        if (one.IsBound == other.IsBound)
        {
            return null;
        }

        var bound = one.IsBound ? one.Slot : other.Slot;
        var direction = bound == step.From ? step.Direction : Execution.Operators.ExpandIntoOperator.Reverse(step.Direction);
        return new BoundDegree(bound, direction, [.. step.Types.DistinctBy(type => type.Index)]);
    }
}
