namespace Inlogov.Graph.Cypher.Syntax;

/// <summary>A whole statement, the root of a tree.</summary>
public abstract record Statement : SyntaxNode
{
    /// <summary>What is asked for: the answer, the plan, or the answer with its plan.</summary>
    public StatementMode Mode { get; init; }
}

/// <summary>Whether a statement runs, and whether its plan is wanted.</summary>
public enum StatementMode
{
    /// <summary>It runs.</summary>
    Run,

    /// <summary><c>EXPLAIN</c>: it is planned and does not run.</summary>
    Explain,

    /// <summary><c>PROFILE</c>: it runs and its plan is told with figures.</summary>
    Profile,
}

/// <summary>A statement that reads or writes the graph.</summary>
public sealed record QueryStatement(Query Query) : Statement;

/// <summary>A query: one sequence of clauses, or a union of several.</summary>
public abstract record Query : SyntaxNode;

/// <summary>Clauses that run one after the other.</summary>
public sealed record SingleQuery(SyntaxList<Clause> Clauses) : Query;

/// <summary><c>… UNION [ALL] …</c>: two or more queries with the same columns; all its operators are of one kind.</summary>
/// <param name="Parts">The queries in order, at least two.</param>
/// <param name="All">Whether equal rows are kept (<c>UNION ALL</c>).</param>
public sealed record UnionQuery(SyntaxList<SingleQuery> Parts, bool All) : Query;
