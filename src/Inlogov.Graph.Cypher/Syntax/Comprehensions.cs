namespace Inlogov.Graph.Cypher.Syntax;

/// <summary><c>[variable IN list WHERE condition | projection]</c>.</summary>
/// <param name="Variable">The variable for each item.</param>
/// <param name="List">The list.</param>
/// <param name="Where">The condition, or null.</param>
/// <param name="Projection">What each item becomes, or null for itself.</param>
public sealed record ListComprehension(Variable Variable, Expression List, Expression? Where, Expression? Projection) : Expression;

/// <summary><c>[path = (a)-->(b) WHERE condition | projection]</c>.</summary>
/// <param name="Pattern">The path; its name is the path's variable.</param>
/// <param name="Where">The condition, or null.</param>
/// <param name="Projection">What each match becomes.</param>
public sealed record PatternComprehension(PathPattern Pattern, Expression? Where, Expression Projection) : Expression;

/// <summary><c>reduce(accumulator = initial, variable IN list | step)</c>.</summary>
public sealed record ReduceExpression(Variable Accumulator, Expression Initial, Variable Variable, Expression List, Expression Step) : Expression;

/// <summary><c>all(variable IN list WHERE condition)</c> and its kin.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Variable">The variable for each item.</param>
/// <param name="List">The list.</param>
/// <param name="Where">The condition.</param>
public sealed record QuantifierExpression(QuantifierKind Kind, Variable Variable, Expression List, Expression Where) : Expression;

/// <summary>How many items must meet a condition.</summary>
public enum QuantifierKind
{
    /// <summary><c>all</c>.</summary>
    All,

    /// <summary><c>any</c>.</summary>
    Any,

    /// <summary><c>none</c>.</summary>
    None,

    /// <summary><c>single</c>: exactly one.</summary>
    Single,
}

/// <summary><c>CASE [subject] WHEN … THEN … [ELSE …] END</c>.</summary>
/// <param name="Subject">The value tested, or null where each alternative has its own condition.</param>
/// <param name="Alternatives">The alternatives in order, at least one.</param>
/// <param name="Else">The value when none holds, or null for null.</param>
public sealed record CaseExpression(Expression? Subject, SyntaxList<CaseAlternative> Alternatives, Expression? Else) : Expression;

/// <summary><c>WHEN conditions THEN result</c>.</summary>
/// <param name="Conditions">
/// Conditions of which one must be true. With a subject each is a condition on <see cref="CaseOperand"/>: <c>WHEN 1, > 5</c> is
/// <c>CaseOperand = 1</c> and <c>CaseOperand > 5</c>.
/// </param>
/// <param name="Result">The value given.</param>
public sealed record CaseAlternative(SyntaxList<Expression> Conditions, Expression Result) : SyntaxNode;

/// <summary>The subject of the <c>CASE</c> around it, computed once.</summary>
public sealed record CaseOperand : Expression;
