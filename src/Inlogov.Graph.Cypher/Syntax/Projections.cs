namespace Inlogov.Graph.Cypher.Syntax;

/// <summary>What <c>WITH</c>, <c>RETURN</c> and <c>YIELD</c> share: items, order and page.</summary>
/// <param name="Distinct">Whether equal rows become one.</param>
/// <param name="IncludesAll">Whether <c>*</c> was written: all variables, in alphabetic order, before the items.</param>
/// <param name="Items">The items in order.</param>
/// <param name="OrderBy">The sort keys in order; none without <c>ORDER BY</c>.</param>
/// <param name="Skip">How many rows are left out first, or null.</param>
/// <param name="Limit">How many rows are kept at most, or null.</param>
public sealed record Projection(
    bool Distinct, bool IncludesAll, SyntaxList<ProjectionItem> Items, SyntaxList<SortItem> OrderBy, Expression? Skip, Expression? Limit) : SyntaxNode;

/// <summary><c>expression [AS alias]</c>.</summary>
/// <param name="Expression">What is projected.</param>
/// <param name="Alias">The alias, or null where none was written.</param>
/// <param name="Name">The column's name: the alias, the name of the variable or of a map projection's variable, or the expression's text as written. It does not count for equality.</param>
public sealed record ProjectionItem(Expression Expression, Variable? Alias, string Name) : SyntaxNode
{
    /// <summary>Whether both say the same.</summary>
    public bool Equals(ProjectionItem? other) => other is not null && Expression.Equals(other.Expression) && Equals(Alias, other.Alias);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Expression, Alias);
}

/// <summary>One sort key.</summary>
public sealed record SortItem(Expression Expression, bool Descending) : SyntaxNode;
