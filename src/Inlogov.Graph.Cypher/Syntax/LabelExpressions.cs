namespace Inlogov.Graph.Cypher.Syntax;

/// <summary>A condition on the labels of a node or the type of a relationship.</summary>
public abstract record LabelExpression : SyntaxNode;

/// <summary><c>:Label</c>.</summary>
public sealed record LabelName(Name Name) : LabelExpression;

/// <summary><c>:$(expression)</c>, <c>:$all(list)</c>, <c>:$any(list)</c>: names computed for each row.</summary>
/// <param name="Expression">A string or a list of strings.</param>
/// <param name="Any">Whether one of the names is enough.</param>
public sealed record DynamicLabel(Expression Expression, bool Any) : LabelExpression;

/// <summary><c>:%</c>: any label at all.</summary>
public sealed record LabelWildcard : LabelExpression;

/// <summary><c>:!A</c>.</summary>
public sealed record LabelNot(LabelExpression Operand) : LabelExpression;

/// <summary><c>:A&amp;B</c>, and <c>:A:B</c>.</summary>
public sealed record LabelAnd(LabelExpression Left, LabelExpression Right) : LabelExpression;

/// <summary><c>:A|B</c>, and <c>:A|:B</c> between relationship types.</summary>
public sealed record LabelOr(LabelExpression Left, LabelExpression Right) : LabelExpression;
