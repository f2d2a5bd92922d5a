namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>An argument or a column of a procedure.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="HasDefault">Whether an argument may be left out.</param>
public sealed record ProcedureField(string Name, StaticType Type, bool HasDefault = false);
