using Inlogov.Graph.Embedded.FullText;

namespace Inlogov.Graph.Embedded.Catalog;

/// <summary>An index or uniqueness constraint to create, in names.</summary>
/// <param name="Name">Its name, or null for one that is made of what it is about.</param>
/// <param name="Kind">The kind of index; a constraint's is <see cref="IndexKind.Range"/>.</param>
/// <param name="Entity">Nodes or relationships.</param>
/// <param name="Tokens">The labels or types; one, but for full-text (any) and lookup (none).</param>
/// <param name="Properties">The properties, in order.</param>
/// <param name="FullText">What a full-text index is set to; null for other kinds.</param>
internal sealed record IndexDefinition(
    string? Name,
    IndexKind Kind,
    EntityKind Entity,
    IReadOnlyList<string> Tokens,
    IReadOnlyList<string> Properties,
    FullTextSettings? FullText = null);
