using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>Where expressions aggregate.</summary>
public static class Aggregation
{
    /// <summary>Whether the node is an aggregating call itself.</summary>
    public static bool Is(SyntaxNode node) => node is CountStar || (node is FunctionCall call && FunctionSignatures.IsAggregate(call.Name));

    /// <summary>Whether an aggregating call stands in an expression, not counting its subqueries: then the projection groups.</summary>
    public static bool IsIn(Expression expression) => FirstIn(expression, intoSubqueries: false) is not null;

    /// <summary>The first aggregating call in an expression, or null.</summary>
    internal static Expression? FirstIn(SyntaxNode node, bool intoSubqueries)
    {
        if (Is(node))
        {
            return (Expression)node;
        }

        if (!intoSubqueries && node is SubqueryExpression)
        {
            return null;
        }

        foreach (var child in SyntaxTree.Children(node))
        {
            if (FirstIn(child, intoSubqueries) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether Neo4j treats an item as an aggregation: aggregates inside subqueries count, unless the item is nothing but a subquery or
    /// pattern comprehension, or the <c>size</c> of one.
    /// </summary>
    internal static bool Groups(Expression item) => item switch
    {
        SubqueryExpression or PatternComprehension => false,
        FunctionCall { Arguments: [SubqueryExpression { Kind: SubqueryKind.Collect } or PatternComprehension] } call
            when call.Name.Equals("size", StringComparison.OrdinalIgnoreCase) => false,
        _ => FirstIn(item, intoSubqueries: true) is not null,
    };
}
