using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Procedures;

/// <summary>An argument or a result column of a procedure.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its Cypher type, as in a signature: <c>STRING</c>, <c>INTEGER</c>, <c>LIST OF ANY</c>, <c>ANY</c>.</param>
/// <param name="Default">The value of an argument that is left out; null (the C# null) where it may not be.</param>
internal sealed record ProcedureField(string Name, string Type, GraphValue? Default = null);
