namespace Inlogov.Graph.Cypher.Syntax;

/// <summary><c>EXISTS { … }</c>, <c>COUNT { … }</c>, <c>COLLECT { … }</c>.</summary>
/// <param name="Kind">What is made of the rows.</param>
/// <param name="Query">
/// The query, which sees all outer variables. The short form <c>EXISTS { (a)-->(b) WHERE … }</c> is a query with one <c>MATCH</c>;
/// only <c>COLLECT</c> must end in <c>RETURN</c>.
/// </param>
public sealed record SubqueryExpression(SubqueryKind Kind, Query Query) : Expression;

/// <summary>What a subquery expression makes of its rows.</summary>
public enum SubqueryKind
{
    /// <summary>Whether there is a row.</summary>
    Exists,

    /// <summary>How many rows there are.</summary>
    Count,

    /// <summary>The list of its one column.</summary>
    Collect,
}

/// <summary><c>(a)-->(b)</c> as a condition, or as the argument of <c>exists()</c> and <c>size()</c>.</summary>
/// <param name="Pattern">The path, without a name and binding no new variable.</param>
public sealed record PatternExpression(PathPattern Pattern) : Expression;

/// <summary><c>shortestPath((a)-[*]-(b))</c> or <c>allShortestPaths(…)</c> as a value: a path (or null), or a list of paths.</summary>
/// <param name="Pattern">The path; its selector says which of the two it is.</param>
public sealed record ShortestPathExpression(PathPattern Pattern) : Expression;
