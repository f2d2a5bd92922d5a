namespace Inlogov.Graph.Cypher.Syntax;

/// <summary>A step of a query: it takes rows and gives rows.</summary>
public abstract record Clause : SyntaxNode;

/// <summary><c>[OPTIONAL] MATCH patterns [USING hints] [WHERE …]</c>.</summary>
/// <param name="Optional">Whether a row without a match is kept, with nulls.</param>
/// <param name="Mode">Which matches may repeat relationships.</param>
/// <param name="Patterns">The patterns in order, at least one.</param>
/// <param name="Hints">Hints to the planner, which change no answer.</param>
/// <param name="Where">The condition, or null.</param>
public sealed record MatchClause(
    bool Optional, MatchMode Mode, SyntaxList<PathPattern> Patterns, SyntaxList<UsingHint> Hints, Expression? Where) : Clause;

/// <summary>What may repeat in one match.</summary>
public enum MatchMode
{
    /// <summary>Nothing was written; the same as <see cref="DifferentRelationships"/>.</summary>
    Default,

    /// <summary><c>DIFFERENT RELATIONSHIPS</c>: no relationship twice.</summary>
    DifferentRelationships,
}

/// <summary><c>USING INDEX|SCAN|JOIN …</c>: a hint to the planner.</summary>
/// <param name="Kind">The words after <c>USING</c>, in capitals: <c>INDEX</c>, <c>RANGE INDEX SEEK</c>, <c>SCAN</c>, <c>JOIN ON</c>.</param>
/// <param name="Variables">The variables named.</param>
/// <param name="Label">The label or type, or null.</param>
/// <param name="Properties">The property keys.</param>
public sealed record UsingHint(string Kind, SyntaxList<Variable> Variables, Name? Label, SyntaxList<Name> Properties) : SyntaxNode;

/// <summary><c>WITH …</c>: goes on with the projected variables only.</summary>
public sealed record WithClause(Projection Projection, Expression? Where) : Clause;

/// <summary><c>RETURN …</c>: the answer's columns.</summary>
public sealed record ReturnClause(Projection Projection) : Clause;

/// <summary><c>ORDER BY … SKIP … LIMIT …</c> as a clause of its own.</summary>
public sealed record OrderAndPageClause(SyntaxList<SortItem> OrderBy, Expression? Skip, Expression? Limit) : Clause;

/// <summary><c>FINISH</c>: ends a query without an answer.</summary>
public sealed record FinishClause : Clause;

/// <summary><c>UNWIND list AS variable</c>: a row for each item.</summary>
public sealed record UnwindClause(Expression List, Variable Variable) : Clause;

/// <summary><c>[OPTIONAL] CALL name(arguments) [YIELD …]</c>.</summary>
/// <param name="Optional">Whether a row without results is kept, with nulls.</param>
/// <param name="ProcedureName">The full name with dots, as written.</param>
/// <param name="Arguments">The arguments, or null where no brackets were written and parameters of the same names are passed.</param>
/// <param name="YieldAll">Whether <c>YIELD *</c> was written.</param>
/// <param name="Yield">The columns taken, or null without <c>YIELD</c> (then, in a call that stands alone, all are returned).</param>
/// <param name="Where">The condition after <c>YIELD</c>, or null.</param>
public sealed record CallProcedureClause(
    bool Optional, string ProcedureName, SyntaxList<Expression>? Arguments, bool YieldAll, SyntaxList<YieldItem>? Yield, Expression? Where) : Clause
{
    /// <summary>Where the procedure's name stands.</summary>
    public SourceSpan NameSpan { get; init; }

    /// <summary>Whether both say the same.</summary>
    public bool Equals(CallProcedureClause? other) =>
        other is not null && Optional == other.Optional && ProcedureName == other.ProcedureName && Equals(Arguments, other.Arguments)
        && YieldAll == other.YieldAll && Equals(Yield, other.Yield) && Equals(Where, other.Where);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(ProcedureName, Arguments, Yield, Where);
}

/// <summary><c>field [AS variable]</c> in <c>YIELD</c>.</summary>
/// <param name="Field">The procedure's column.</param>
/// <param name="Variable">The variable it becomes; the field's own name where no alias was written.</param>
public sealed record YieldItem(Name Field, Variable Variable) : SyntaxNode;

/// <summary><c>[OPTIONAL] CALL (scope) { query } [IN TRANSACTIONS …]</c>: runs the query once for each row.</summary>
/// <param name="Optional">Whether a row without results is kept, with nulls.</param>
/// <param name="Scope">The variables passed in, or null in the old form, where a first <c>WITH</c> of plain variables imports them.</param>
/// <param name="Query">The query run.</param>
/// <param name="Transactions">How the rows are split into transactions, or null.</param>
public sealed record CallSubqueryClause(bool Optional, SubqueryScope? Scope, Query Query, SubqueryTransactions? Transactions) : Clause;

/// <summary>The variables that a subquery sees: <c>(x, y)</c>, <c>()</c> or <c>(*)</c>.</summary>
/// <param name="All">Whether it sees all (<c>*</c>).</param>
/// <param name="Variables">Those it sees otherwise.</param>
public sealed record SubqueryScope(bool All, SyntaxList<Variable> Variables) : SyntaxNode;

/// <summary><c>IN [n CONCURRENT] TRANSACTIONS [OF n ROWS] [ON ERROR …] [REPORT STATUS AS v]</c>.</summary>
/// <param name="Concurrent">Whether <c>CONCURRENT</c> was written.</param>
/// <param name="Concurrency">How many at once, or null for the database's choice.</param>
/// <param name="BatchSize">Rows a transaction, or null for 1000.</param>
/// <param name="OnError">What a failure does.</param>
/// <param name="Status">The variable that reports each transaction, or null.</param>
public sealed record SubqueryTransactions(
    bool Concurrent, Expression? Concurrency, Expression? BatchSize, TransactionErrorBehaviour OnError, Variable? Status) : SyntaxNode;

/// <summary>What a failed inner transaction does to the rest.</summary>
public enum TransactionErrorBehaviour
{
    /// <summary><c>ON ERROR FAIL</c>, also when nothing is written: the statement fails.</summary>
    Fail,

    /// <summary><c>ON ERROR CONTINUE</c>: the next one runs.</summary>
    Continue,

    /// <summary><c>ON ERROR BREAK</c>: the others don't run.</summary>
    Break,
}

/// <summary><c>LOAD CSV [WITH HEADERS] FROM url AS row [FIELDTERMINATOR t]</c>: parsed, and always refused by the checks.</summary>
public sealed record LoadCsvClause(bool WithHeaders, Expression Url, Variable Variable, Expression? FieldTerminator) : Clause;

/// <summary><c>USE graph</c>: parsed, and always refused by the checks.</summary>
public sealed record UseClause(string GraphName) : Clause;
