using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Planning;

/// <summary>
/// Predicates on rows to plans: a Filter for the cheap ones, then for each EXISTS a SemiApply, which stops at the first row,
/// also where it is written as a count compared with zero.
/// </summary>
internal static class PredicatePlanner
{
    public static Plan Apply(Plan source, IReadOnlyList<BoundPredicate> predicates, PlanningContext context)
    {
        List<BoundExpression> cheap = [];
        List<(BoundSubquery Subquery, bool IsAnti)> exists = [];
        List<BoundExpression> dear = [];
        foreach (var predicate in predicates)
        {
            if (Existence(predicate.Expression) is { } existence && context.Subquery(existence.Subquery).Degree is null)
            {
                exists.Add(existence);
            }
            else if (HasSubquery(predicate.Expression))
            {
                dear.Add(predicate.Expression);
            }
            else
            {
                cheap.Add(predicate.Expression);
            }
        }

        source = Filter(source, cheap);
        foreach (var (subquery, isAnti) in exists)
        {
            var plan = AsExistence(subquery, context);
            source = new SemiApplyPlan(source, plan, isAnti) { EstimatedRows = source.EstimatedRows * 0.5 };
        }

        return Filter(source, dear);
    }

    private static Plan Filter(Plan source, List<BoundExpression> predicates) => predicates.Count == 0
        ? source
        : new FilterPlan(source, predicates) { EstimatedRows = source.EstimatedRows * Math.Pow(0.5, predicates.Count) };

    /// <summary>A count compared with zero asks for one row only, so the plan must give rows and not their number.</summary>
    private static Plan AsExistence(BoundSubquery subquery, PlanningContext context) => subquery.Kind == SubqueryKind.Count
        ? SubqueryPlanner.Plan(subquery with { Kind = SubqueryKind.Exists }, context).Root
        : context.Subquery(subquery).Root;

    private static (BoundSubquery Subquery, bool IsAnti)? Existence(BoundExpression predicate) => predicate switch
    {
        BoundSubqueryExpression { Kind: SubqueryKind.Exists } exists => (exists.Subquery, false),
        BoundNot { Operand: BoundSubqueryExpression { Kind: SubqueryKind.Exists } exists } => (exists.Subquery, true),
        BoundComparison { Left: BoundSubqueryExpression { Kind: SubqueryKind.Count } count, Right: BoundLiteral number } comparison =>
            WithCount(count.Subquery, comparison.Kind, number.Value),
        _ => null,
    };

    private static (BoundSubquery Subquery, bool IsAnti)? WithCount(BoundSubquery subquery, ComparisonKind kind, GraphValue number)
    {
        if (number.Kind != GraphValueKind.Integer)
        {
            return null;
        }

        return (kind, number.AsInteger()) switch
        {
            (ComparisonKind.Greater, 0) or (ComparisonKind.AtLeast, 1) or (ComparisonKind.NotEqual, 0) => (subquery, false),
            (ComparisonKind.Equal, 0) or (ComparisonKind.Less, 1) or (ComparisonKind.AtMost, 0) => (subquery, true),
            _ => null,
        };
    }

    private static bool HasSubquery(BoundExpression expression) =>
        expression is BoundSubqueryExpression || expression.Parts.Any(HasSubquery);
}
