using Inlogov.Graph.Embedded.FullText;

namespace Inlogov.Graph.Embedded.Catalog;

/// <summary>An index of the catalog.</summary>
/// <param name="Id">Its number, never used again.</param>
/// <param name="Name">Its name, unique among indexes and constraints.</param>
/// <param name="Kind">What it can answer.</param>
/// <param name="Entity">Nodes or relationships.</param>
/// <param name="Tokens">The numbers of the labels or types: one, but for full-text (any) and lookup (none).</param>
/// <param name="Keys">The numbers of the properties, in order.</param>
/// <param name="OwningConstraint">The name of the uniqueness constraint that owns it, or null.</param>
/// <param name="FullText">What a full-text index is set to; null for other kinds.</param>
internal sealed record IndexDescriptor(
    int Id,
    string Name,
    IndexKind Kind,
    EntityKind Entity,
    IReadOnlyList<int> Tokens,
    IReadOnlyList<int> Keys,
    string? OwningConstraint,
    FullTextSettings? FullText = null)
{
    /// <summary>Whether no two entities may have the same values.</summary>
    public bool IsUnique => OwningConstraint is not null;

    /// <summary>Whether entities stand in it by value, so that the engine can seek in it.</summary>
    public bool IsOrdered => Kind is IndexKind.Range or IndexKind.Text or IndexKind.Point;

    /// <summary>The number of the one label or type.</summary>
    public int Token => Tokens[0];
}
