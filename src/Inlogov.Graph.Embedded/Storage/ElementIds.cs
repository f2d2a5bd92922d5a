using System.Globalization;

namespace Inlogov.Graph.Embedded.Storage;

/// <summary>Element ids: what <c>elementId(n)</c> gives. A number of a kind, as Neo4j's, with the database's part always the same.</summary>
internal static class ElementIds
{
    private const string NodePrefix = "4:embedded:";
    private const string RelationshipPrefix = "5:embedded:";

    /// <summary>The element id of a node.</summary>
    public static string OfNode(long node) => NodePrefix + node.ToString(CultureInfo.InvariantCulture);

    /// <summary>The element id of a relationship.</summary>
    public static string OfRelationship(long relationship) => RelationshipPrefix + relationship.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number of the node that has the element id, or −1 where no node can have it.</summary>
    public static long ToNode(string elementId) => Parse(elementId, NodePrefix);

    /// <summary>The number of the relationship that has the element id, or −1 where none can have it.</summary>
    public static long ToRelationship(string elementId) => Parse(elementId, RelationshipPrefix);

    private static long Parse(string elementId, string prefix) =>
        elementId.StartsWith(prefix, StringComparison.Ordinal)
        && long.TryParse(elementId.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : -1;
}
