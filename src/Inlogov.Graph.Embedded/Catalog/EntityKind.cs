namespace Inlogov.Graph.Embedded.Catalog;

/// <summary>Whether an index or constraint is about nodes or about relationships.</summary>
internal enum EntityKind
{
    /// <summary>Nodes, by label.</summary>
    Node,

    /// <summary>Relationships, by type.</summary>
    Relationship,
}
