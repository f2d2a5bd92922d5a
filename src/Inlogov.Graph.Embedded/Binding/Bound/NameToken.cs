namespace Inlogov.Graph.Embedded.Binding.Bound;

/// <summary>A label, type or property key as a statement names it, with its place in the statement's list of such names.</summary>
/// <param name="Name">The name.</param>
/// <param name="Index">Its place in the list; a run keeps the storage's number of the name there.</param>
internal sealed record NameToken(string Name, int Index);
