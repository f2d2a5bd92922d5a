namespace Inlogov.Graph.Cypher.Syntax;

/// <summary><c>CREATE patterns</c>.</summary>
public sealed record CreateClause(SyntaxList<PathPattern> Patterns) : Clause;

/// <summary><c>MERGE pattern [ON CREATE SET …] [ON MATCH SET …]</c>.</summary>
public sealed record MergeClause(PathPattern Pattern, SyntaxList<MergeAction> Actions) : Clause;

/// <summary><c>ON CREATE|MATCH SET items</c>.</summary>
/// <param name="OnCreate">Whether it is done when the pattern was created; otherwise when it was found.</param>
/// <param name="Items">What is set.</param>
public sealed record MergeAction(bool OnCreate, SyntaxList<SetItem> Items) : SyntaxNode;

/// <summary><c>SET items</c>.</summary>
public sealed record SetClause(SyntaxList<SetItem> Items) : Clause;

/// <summary>One change made by <c>SET</c>.</summary>
public abstract record SetItem : SyntaxNode;

/// <summary><c>n.key = value</c>; null removes the property.</summary>
/// <param name="Target">The property, whose subject is any expression that gives a node, a relationship or null.</param>
/// <param name="Value">The new value.</param>
public sealed record SetProperty(PropertyAccess Target, Expression Value) : SetItem;

/// <summary><c>n[key] = value</c>: a property whose key is computed.</summary>
public sealed record SetDynamicProperty(IndexAccess Target, Expression Value) : SetItem;

/// <summary><c>n = map</c>: replaces all properties.</summary>
public sealed record SetAllProperties(Variable Target, Expression Value) : SetItem;

/// <summary><c>n += map</c>: adds to the properties; nulls remove.</summary>
public sealed record AddProperties(Variable Target, Expression Value) : SetItem;

/// <summary><c>n:A:B</c> or <c>n IS A</c>: adds labels.</summary>
/// <param name="Target">The node.</param>
/// <param name="Labels">Each a <see cref="LabelName"/> or a <see cref="DynamicLabel"/>.</param>
public sealed record SetLabels(Variable Target, SyntaxList<LabelExpression> Labels) : SetItem;

/// <summary><c>REMOVE items</c>.</summary>
public sealed record RemoveClause(SyntaxList<RemoveItem> Items) : Clause;

/// <summary>One change made by <c>REMOVE</c>.</summary>
public abstract record RemoveItem : SyntaxNode;

/// <summary><c>REMOVE n.key</c>.</summary>
public sealed record RemoveProperty(PropertyAccess Target) : RemoveItem;

/// <summary><c>REMOVE n[key]</c>.</summary>
public sealed record RemoveDynamicProperty(IndexAccess Target) : RemoveItem;

/// <summary><c>REMOVE n:A:B</c>.</summary>
/// <param name="Target">The node.</param>
/// <param name="Labels">Each a <see cref="LabelName"/> or a <see cref="DynamicLabel"/>.</param>
public sealed record RemoveLabels(Variable Target, SyntaxList<LabelExpression> Labels) : RemoveItem;

/// <summary><c>[DETACH|NODETACH] DELETE expressions</c>.</summary>
public sealed record DeleteClause(bool Detach, SyntaxList<Expression> Targets) : Clause;

/// <summary><c>FOREACH (variable IN list | updating clauses)</c>.</summary>
public sealed record ForeachClause(Variable Variable, Expression List, SyntaxList<Clause> Clauses) : Clause;
