namespace Inlogov.Graph.Cypher.Syntax;

/// <summary>Something that gives a value for a row.</summary>
public abstract record Expression : SyntaxNode;

/// <summary><c>null</c>.</summary>
public sealed record NullLiteral : Expression;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record BooleanLiteral(bool Value) : Expression;

/// <summary>A whole number: <c>42</c>, <c>-7</c>, <c>0x2A</c>, <c>0o52</c>, <c>1_000</c>. A minus before the digits belongs to it.</summary>
public sealed record IntegerLiteral(long Value) : Expression;

/// <summary>A floating-point number: <c>1.5</c>, <c>.5</c>, <c>1e10</c>, <c>1.0d</c>, <c>Infinity</c>, <c>NaN</c>.</summary>
public sealed record FloatLiteral(double Value) : Expression;

/// <summary>A string, escapes resolved.</summary>
public sealed record StringLiteral(string Value) : Expression;

/// <summary><c>NFC</c>, <c>NFD</c>, <c>NFKC</c> or <c>NFKD</c> as the second argument of <c>normalize(text, form)</c>.</summary>
public sealed record NormalFormLiteral(NormalForm Form) : Expression;

/// <summary><c>[a, b]</c>.</summary>
public sealed record ListLiteral(SyntaxList<Expression> Items) : Expression;

/// <summary><c>{key: value}</c>; of equal keys the last one counts.</summary>
public sealed record MapLiteral(SyntaxList<MapEntry> Entries) : Expression;

/// <summary><c>key: value</c> in a map.</summary>
public sealed record MapEntry(Name Key, Expression Value) : SyntaxNode;

/// <summary><c>$name</c>.</summary>
/// <param name="Name">The name without the dollar sign.</param>
public sealed record Parameter(string Name) : Expression;

/// <summary>A variable, where it is bound and where it is used.</summary>
/// <param name="Name">The name without backticks.</param>
public sealed record Variable(string Name) : Expression;

/// <summary><c>subject.key</c>.</summary>
public sealed record PropertyAccess(Expression Subject, Name Key) : Expression;

/// <summary><c>subject[index]</c>: an item of a list, or a property by its computed key.</summary>
public sealed record IndexAccess(Expression Subject, Expression Index) : Expression;

/// <summary><c>subject[from..to]</c>.</summary>
public sealed record ListSlice(Expression Subject, Expression? From, Expression? To) : Expression;

/// <summary><c>subject:Labels</c> as a condition.</summary>
public sealed record LabelPredicate(Expression Subject, LabelExpression Labels) : Expression;

/// <summary><c>subject {.key, .*, key: value, variable}</c>.</summary>
public sealed record MapProjection(Variable Subject, SyntaxList<MapProjectionItem> Items) : Expression;

/// <summary>One item of a map projection.</summary>
public abstract record MapProjectionItem : SyntaxNode;

/// <summary><c>.key</c>: a property of the subject.</summary>
public sealed record ProjectedProperty(Name Key) : MapProjectionItem;

/// <summary><c>.*</c>: all properties of the subject.</summary>
public sealed record ProjectedAll : MapProjectionItem;

/// <summary><c>key: value</c>.</summary>
public sealed record ProjectedEntry(Name Key, Expression Value) : MapProjectionItem;

/// <summary><c>variable</c>: its value under its own name.</summary>
public sealed record ProjectedVariable(Variable Variable) : MapProjectionItem;

/// <summary><c>name(arguments)</c>, aggregating or not.</summary>
/// <param name="Name">The full name as written, with dots; functions are found without regard to case.</param>
/// <param name="Arguments">The arguments in order.</param>
/// <param name="Distinct">Whether <c>DISTINCT</c> was written.</param>
public sealed record FunctionCall(string Name, SyntaxList<Expression> Arguments, bool Distinct) : Expression;

/// <summary><c>count(*)</c>.</summary>
public sealed record CountStar : Expression;
