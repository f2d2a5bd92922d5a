using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>What an aggregating projection groups by, as far as other items may refer to it: variables and properties of variables.</summary>
internal sealed class GroupingKeys
{
    private readonly HashSet<string> _variables = new(StringComparer.Ordinal);
    private readonly HashSet<Expression> _properties = [];

    private GroupingKeys()
    {
    }

    /// <summary>The keys of a projection.</summary>
    public static GroupingKeys Of(Projection projection, Scope scope)
    {
        var keys = new GroupingKeys();
        if (projection.IncludesAll)
        {
            keys._variables.UnionWith(scope.Own.Keys);
        }

        foreach (var item in projection.Items)
        {
            if (item.Expression is Variable variable)
            {
                keys._variables.Add(variable.Name);
            }
            else if (item.Expression is PropertyAccess { Subject: Variable } or IndexAccess { Subject: Variable, Index: StringLiteral })
            {
                keys._properties.Add(item.Expression);
            }
        }

        return keys;
    }

    /// <summary>The first part of an aggregating item that is neither in an aggregate nor a key nor constant, or null.</summary>
    public Expression? FindImplicit(SyntaxNode node, Scope scope) => FindImplicit(node, scope, []);

    private Expression? FindImplicit(SyntaxNode node, Scope scope, IReadOnlyCollection<string> bound)
    {
        switch (node)
        {
            case var _ when Aggregation.Is(node):
                return null;
            case Variable variable:
                return bound.Contains(variable.Name) || _variables.Contains(variable.Name) || scope.Find(variable.Name) is null ? null : variable;
            case PropertyAccess or IndexAccess when _properties.Contains((Expression)node):
                return null;
            case PropertyAccess { Subject: Variable subject } property:
                return FindImplicit(subject, scope, bound) is null ? null : property;
            case ListComprehension list:
                return FindImplicit(list.List, scope, bound) ?? FindIn([list.Where, list.Projection], scope, [.. bound, list.Variable.Name]);
            case QuantifierExpression quantifier:
                return FindImplicit(quantifier.List, scope, bound) ?? FindIn([quantifier.Where], scope, [.. bound, quantifier.Variable.Name]);
            case ReduceExpression reduce:
                return FindIn([reduce.Initial, reduce.List], scope, bound)
                    ?? FindIn([reduce.Step], scope, [.. bound, reduce.Accumulator.Name, reduce.Variable.Name]);
            default:
                return FindIn(SyntaxTree.Children(node), scope, bound);
        }
    }

    private Expression? FindIn(IEnumerable<SyntaxNode?> nodes, Scope scope, IReadOnlyCollection<string> bound) =>
        nodes.OfType<SyntaxNode>().Select(node => FindImplicit(node, scope, bound)).FirstOrDefault(found => found is not null);
}
