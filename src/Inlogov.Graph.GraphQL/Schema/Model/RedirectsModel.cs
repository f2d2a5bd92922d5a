namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>Where nodes keep the ids that they had before, or that belonged to nodes which were merged into them.</summary>
/// <param name="Property">The list property.</param>
/// <param name="Label">A label that all nodes with such ids have, so that few are looked at; null where there is none.</param>
internal sealed record RedirectsModel(string Property, string? Label);
