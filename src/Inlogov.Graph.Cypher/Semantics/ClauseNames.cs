using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>What a clause is called in messages, and which family it belongs to.</summary>
internal static class ClauseNames
{
    /// <summary>The word that begins the clause.</summary>
    public static string Of(Clause clause) => clause switch
    {
        MatchClause match => match.Optional ? "OPTIONAL MATCH" : "MATCH",
        WithClause => "WITH",
        ReturnClause => "RETURN",
        FinishClause => "FINISH",
        UnwindClause => "UNWIND",
        CallProcedureClause or CallSubqueryClause => "CALL",
        CreateClause => "CREATE",
        MergeClause => "MERGE",
        SetClause => "SET",
        RemoveClause => "REMOVE",
        DeleteClause => "DELETE",
        ForeachClause => "FOREACH",
        LoadCsvClause => "LOAD CSV",
        UseClause => "USE",
        OrderAndPageClause page => page.OrderBy.Count > 0 ? "ORDER BY" : page.Skip is not null ? "SKIP" : "LIMIT",
        _ => clause.GetType().Name,
    };

    /// <summary>Whether the clause changes the graph.</summary>
    public static bool IsUpdate(Clause clause) => clause is CreateClause or MergeClause or SetClause or RemoveClause or DeleteClause or ForeachClause;

    /// <summary>Whether the clause changes the graph within the statement's own transaction, itself or in a subquery.</summary>
    public static bool Writes(Clause clause) =>
        IsUpdate(clause) || (clause is CallSubqueryClause { Transactions: null } call && SyntaxTree.Descendants(call).OfType<Clause>().Any(IsUpdate));

    /// <summary>Whether the clause may not follow one that changes the graph without a WITH between.</summary>
    public static bool IsReading(Clause clause) =>
        clause is MatchClause or UnwindClause or CallProcedureClause or CallSubqueryClause or LoadCsvClause or UseClause;
}
