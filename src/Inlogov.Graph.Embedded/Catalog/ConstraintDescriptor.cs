namespace Inlogov.Graph.Embedded.Catalog;

/// <summary>A uniqueness constraint of the catalog. Its index has the same name.</summary>
/// <param name="Id">Its number, never used again.</param>
/// <param name="Name">Its name, unique among indexes and constraints.</param>
/// <param name="Entity">Nodes or relationships.</param>
/// <param name="Token">The number of the label or type.</param>
/// <param name="Keys">The numbers of the properties, in order.</param>
internal sealed record ConstraintDescriptor(int Id, string Name, EntityKind Entity, int Token, IReadOnlyList<int> Keys);
