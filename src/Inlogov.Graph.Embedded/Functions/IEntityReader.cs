using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Functions;

/// <summary>
/// What functions and operators need to know of nodes and relationships, which inside a running statement are numbers.
/// Every member but the Exists pair raises <c>EntityNotFound</c> for an entity that this transaction deleted.
/// </summary>
internal interface IEntityReader
{
    bool NodeExists(long node);

    bool RelationshipExists(long relationship);

    IReadOnlyList<string> Labels(long node);

    bool HasLabel(long node, string label);

    string Type(long relationship);

    long StartNode(long relationship);

    long EndNode(long relationship);

    string NodeElementId(long node);

    string RelationshipElementId(long relationship);

    /// <summary>The property, or null where the node has none of that name.</summary>
    GraphValue NodeProperty(long node, string key);

    /// <summary>The property, or null where the relationship has none of that name.</summary>
    GraphValue RelationshipProperty(long relationship, string key);

    GraphMap NodeProperties(long node);

    GraphMap RelationshipProperties(long relationship);
}
