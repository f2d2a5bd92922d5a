using System.Diagnostics.CodeAnalysis;
using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Aggregations;

namespace Inlogov.Graph.Embedded.Binding;

/// <summary>Finds aggregating calls in an expression; those inside subqueries belong to the subqueries.</summary>
internal static class AggregateFinder
{
    public static bool IsAggregate(Expression expression, [NotNullWhen(true)] out CypherAggregation? function)
    {
        function = null;
        return expression switch
        {
            CountStar => AggregationCatalog.TryGet("count", out function),
            FunctionCall call => AggregationCatalog.TryGet(call.Name, out function),
            _ => false,
        };
    }

    public static bool Has(Expression? expression) => expression is not null
        && (IsAggregate(expression, out _) || Parts(expression).Any(Has));

    private static IEnumerable<Expression?> Parts(Expression expression) => expression switch
    {
        ListLiteral list => list.Items,
        MapLiteral map => map.Entries.Select(entry => entry.Value),
        PropertyAccess access => [access.Subject],
        IndexAccess access => [access.Subject, access.Index],
        ListSlice slice => new[] { slice.Subject, slice.From, slice.To },
        LabelPredicate test => [test.Subject],
        MapProjection projection => projection.Items.OfType<ProjectedEntry>().Select(entry => entry.Value),
        FunctionCall call => call.Arguments,
        BinaryExpression binary => [binary.Left, binary.Right],
        UnaryExpression unary => [unary.Operand],
        ComparisonChain chain => [chain.First, .. chain.Steps.Select(step => step.Right)],
        NullPredicate test => [test.Operand],
        TypePredicate test => [test.Operand],
        NormalizedPredicate test => [test.Operand],
        ListComprehension comprehension => new[] { comprehension.List, comprehension.Where, comprehension.Projection },
        ReduceExpression reduce => [reduce.Initial, reduce.List, reduce.Step],
        QuantifierExpression quantifier => [quantifier.List, quantifier.Where],
        CaseExpression choice =>
            choice.Alternatives.SelectMany(one => one.Conditions.Append(one.Result)).Append(choice.Subject).Append(choice.Else),
        _ => [],
    };
}
