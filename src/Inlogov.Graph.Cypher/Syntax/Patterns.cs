namespace Inlogov.Graph.Cypher.Syntax;

/// <summary>A path: <c>[name =] [selector] elements</c>.</summary>
/// <param name="Name">The path's variable, or null.</param>
/// <param name="Selector">Which of the matching paths are wanted, or null for all.</param>
/// <param name="Elements">
/// Nodes, relationships and bracketed paths in order. Nodes and relationships alternate; a bracketed path may stand beside a node or
/// another bracketed path, and the nodes at the seam are the same node.
/// </param>
public sealed record PathPattern(Variable? Name, PathSelector? Selector, SyntaxList<PathElement> Elements) : SyntaxNode;

/// <summary>Which of the matching paths between two ends are wanted.</summary>
/// <param name="Kind">The rule.</param>
/// <param name="Count">How many paths or groups, at least 1; 1 where none is written.</param>
public sealed record PathSelector(PathSelectorKind Kind, long Count) : SyntaxNode;

/// <summary>The rules of path selection.</summary>
public enum PathSelectorKind
{
    /// <summary><c>ALL [PATHS]</c>: every path.</summary>
    All,

    /// <summary><c>ANY [k]</c>: some k paths for each pair of ends.</summary>
    Any,

    /// <summary><c>SHORTEST k</c> and <c>ANY SHORTEST</c>: k shortest paths for each pair of ends.</summary>
    Shortest,

    /// <summary><c>ALL SHORTEST</c>: all paths of the least length for each pair of ends.</summary>
    AllShortest,

    /// <summary><c>SHORTEST k GROUPS</c>: all paths of the k least lengths for each pair of ends.</summary>
    ShortestGroups,

    /// <summary><c>shortestPath((a)-[*]-(b))</c>: the older function form.</summary>
    ShortestPathFunction,

    /// <summary><c>allShortestPaths((a)-[*]-(b))</c>: the older function form.</summary>
    AllShortestPathsFunction,
}

/// <summary>A part of a path.</summary>
public abstract record PathElement : SyntaxNode;

/// <summary><c>(variable:Labels {properties} WHERE condition)</c>.</summary>
/// <param name="Variable">The variable, or null.</param>
/// <param name="Labels">The label expression, or null.</param>
/// <param name="Properties">A map or a parameter, or null.</param>
/// <param name="Where">The condition inside the brackets, or null.</param>
public sealed record NodePattern(Variable? Variable, LabelExpression? Labels, Expression? Properties, Expression? Where) : PathElement;

/// <summary><c>-[variable:TYPES*1..3 {properties} WHERE condition]->{1,3}</c>.</summary>
/// <param name="Direction">Which way the arrow points.</param>
/// <param name="Variable">The variable, or null; with a length or a quantifier it holds a list.</param>
/// <param name="Types">The type expression, or null for any.</param>
/// <param name="Length">The older variable length (<c>*1..3</c>), or null for one relationship.</param>
/// <param name="Properties">A map or a parameter, or null.</param>
/// <param name="Where">The condition inside the brackets, or null.</param>
/// <param name="Quantifier">The quantifier after the arrow, or null.</param>
public sealed record RelationshipPattern(
    RelationshipDirection Direction,
    Variable? Variable,
    LabelExpression? Types,
    VariableLength? Length,
    Expression? Properties,
    Expression? Where,
    PathQuantifier? Quantifier) : PathElement;

/// <summary>Which way a relationship pattern points.</summary>
public enum RelationshipDirection
{
    /// <summary><c>-[]-></c>: from left to right.</summary>
    Right,

    /// <summary><c>&lt;-[]-</c>: from right to left.</summary>
    Left,

    /// <summary><c>-[]-</c> or <c>&lt;-[]-></c>: either way.</summary>
    Either,
}

/// <summary><c>*</c>, <c>*2</c>, <c>*1..</c>, <c>*..3</c>, <c>*1..3</c>: the older variable length.</summary>
/// <param name="Minimum">The least number of relationships, or null for 1.</param>
/// <param name="Maximum">The largest, or null for no limit; <c>*2</c> has both.</param>
public sealed record VariableLength(long? Minimum, long? Maximum) : SyntaxNode;

/// <summary><c>+</c>, <c>*</c>, <c>{2}</c>, <c>{1,3}</c>, <c>{,3}</c> after a relationship or a bracketed path.</summary>
/// <param name="Minimum">The least number of repetitions.</param>
/// <param name="Maximum">The largest, or null for no limit.</param>
public sealed record PathQuantifier(long Minimum, long? Maximum) : SyntaxNode;

/// <summary><c>(path WHERE condition){1,3}</c>: a bracketed path, repeated when it has a quantifier.</summary>
/// <param name="Pattern">The path inside; its variables become lists outside when there is a quantifier.</param>
/// <param name="Where">The condition on one repetition, or null.</param>
/// <param name="Quantifier">How often it repeats, or null for a path that is only bracketed.</param>
public sealed record ParenthesizedPath(PathPattern Pattern, Expression? Where, PathQuantifier? Quantifier) : PathElement;
