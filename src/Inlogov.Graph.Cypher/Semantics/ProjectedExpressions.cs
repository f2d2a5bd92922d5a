using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>
/// After DISTINCT or an aggregation, ORDER BY and WHERE see the new columns only; an old expression may be repeated where it was projected.
/// </summary>
internal static class ProjectedExpressions
{
    /// <summary>The first variable that is no longer seen, or null.</summary>
    public static Variable? FindHidden(SyntaxNode node, Projection projection, Scope before, Scope after)
    {
        if (node is Expression expression && projection.Items.Any(item => item.Expression.Equals(expression)))
        {
            return null;
        }

        switch (node)
        {
            case Variable variable:
                return after.Find(variable.Name) is null && before.Find(variable.Name) is not null ? variable : null;
            case ListComprehension or QuantifierExpression or ReduceExpression:
                return FreeVariables.NodesOf(node).FirstOrDefault(one => after.Find(one.Name) is null && before.Find(one.Name) is not null);
            default:
                foreach (var child in SyntaxTree.Children(node))
                {
                    if (FindHidden(child, projection, before, after) is { } hidden)
                    {
                        return hidden;
                    }
                }

                return null;
        }
    }
}
