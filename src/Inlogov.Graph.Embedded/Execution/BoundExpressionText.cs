using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Binding.Bound;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>Bound expressions as short text for plans.</summary>
internal static class BoundExpressionText
{
    public static string Write(BoundExpression expression) => expression switch
    {
        BoundLiteral literal => literal.Value.ToString(),
        BoundParameter parameter => "$" + parameter.Name,
        BoundSlot slot => slot.Name,
        BoundList list => $"[{Join(list.Items)}]",
        BoundMap map => $"{{{string.Join(", ", map.Keys.Select((key, i) => $"{key}: {Write(map.Values[i])}"))}}}",
        BoundProperty property => $"{Write(property.Target)}.{property.Key.Name}",
        BoundIndex index => $"{Write(index.Container)}[{Write(index.Index)}]",
        BoundSlice slice => $"{Write(slice.List)}[{Optional(slice.From)}..{Optional(slice.To)}]",
        BoundUnary { Symbol: "-" or "+" } unary => unary.Symbol + Write(unary.Operand),
        BoundUnary unary => $"{Write(unary.Operand)} {unary.Symbol}",
        BoundBinary binary => $"{Write(binary.Left)} {binary.Symbol} {Write(binary.Right)}",
        BoundComparison comparison => $"{Write(comparison.Left)} {Symbol(comparison.Kind)} {Write(comparison.Right)}",
        BoundAnd and => string.Join(" AND ", and.Operands.Select(Write)),
        BoundOr or => $"({string.Join(" OR ", or.Operands.Select(Write))})",
        BoundNot not => $"NOT {Write(not.Operand)}",
        BoundIsNull test => $"{Write(test.Operand)} IS {(test.IsNegated ? "NOT " : string.Empty)}NULL",
        BoundIn member => $"{Write(member.Element)} IN {Write(member.List)}",
        BoundFunctionCall call => $"{call.Function.Name}({Join(call.Arguments)})",
        BoundCoalesce call => $"coalesce({Join(call.Arguments)})",
        BoundLabelTest test => $"{Write(test.Operand)}:{Labels(test.Labels)}",
        BoundMapProjection projection => $"{Write(projection.Target)} {{…}}",
        BoundSubqueryExpression subquery => subquery.Subquery.Kind switch
        {
            SubqueryKind.Exists => "EXISTS {…}",
            SubqueryKind.Count => "COUNT {…}",
            _ => "COLLECT {…}",
        },
        BoundPathValue => "path",
        BoundCase => "CASE … END",
        BoundListComprehension comprehension => $"[… IN {Write(comprehension.List)} …]",
        BoundReduce => "reduce(…)",
        BoundQuantifier quantifier => $"{quantifier.Kind.ToString().ToLowerInvariant()}(… IN {Write(quantifier.List)} …)",
        BoundDifferentRelationship => "relationships differ",
        _ => expression.GetType().Name["Bound".Length..],
    };

    private static string Join(IEnumerable<BoundExpression> expressions) => string.Join(", ", expressions.Select(Write));

    private static string Optional(BoundExpression? expression) => expression is null ? string.Empty : Write(expression);

    private static string Labels(BoundLabelExpression labels) => labels switch
    {
        BoundLabelName name => name.Name.Name,
        BoundLabelNot not => "!" + Labels(not.Operand),
        BoundLabelAnd and => $"{Labels(and.Left)}&{Labels(and.Right)}",
        BoundLabelOr or => $"({Labels(or.Left)}|{Labels(or.Right)})",
        BoundLabelDynamic dynamic => $"$({Write(dynamic.Names)})",
        _ => "%",
    };

    private static string Symbol(ComparisonKind kind) => kind switch
    {
        ComparisonKind.Equal => "=",
        ComparisonKind.NotEqual => "<>",
        ComparisonKind.Less => "<",
        ComparisonKind.AtMost => "<=",
        ComparisonKind.Greater => ">",
        _ => ">=",
    };
}
