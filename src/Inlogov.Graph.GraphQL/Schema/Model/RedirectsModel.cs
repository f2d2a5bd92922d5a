namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>Where nodes keep the ids that they had before, or that belonged to nodes which were merged into them.</summary>
/// <param name="Property">The list property.</param>
internal sealed record RedirectsModel(string Property);
