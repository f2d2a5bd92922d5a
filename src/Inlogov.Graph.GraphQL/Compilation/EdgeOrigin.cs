using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>Where the pattern of a through-edge begins.</summary>
/// <param name="Start">The variable of the first node.</param>
/// <param name="Through">The pattern.</param>
/// <param name="Widening">The chain that takes the first node's place, or null.</param>
internal sealed record EdgeOrigin(string Start, ThroughModel Through, WideningModel? Widening);
