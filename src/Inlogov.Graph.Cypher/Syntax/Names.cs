namespace Inlogov.Graph.Cypher.Syntax;

/// <summary>A name that is no variable: a label, a relationship type, a property key, a field or the name of an index.</summary>
/// <param name="Text">The name without backticks, escapes resolved.</param>
public sealed record Name(string Text) : SyntaxNode;

/// <summary>The name of a schema thing, which may be a parameter: <c>DROP INDEX $name</c>.</summary>
/// <param name="Text">The name, or null when it is a parameter.</param>
/// <param name="Parameter">The parameter, or null when it is written out.</param>
public sealed record NameOrParameter(string? Text, Parameter? Parameter) : SyntaxNode;
