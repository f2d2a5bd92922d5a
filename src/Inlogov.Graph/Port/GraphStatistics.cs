namespace Inlogov.Graph.Port;

/// <summary>The numbers of nodes by label and of relationships by start label, type and end label.</summary>
/// <param name="Nodes">All nodes.</param>
/// <param name="Relationships">All relationships.</param>
/// <param name="NodesByLabel">Nodes by label.</param>
/// <param name="RelationshipsByPattern">Relationships by (label, type, label); a null label stands for any node.</param>
public sealed record GraphStatistics(
    long Nodes,
    long Relationships,
    IReadOnlyDictionary<string, long> NodesByLabel,
    IReadOnlyDictionary<(string? Start, string Type, string? End), long> RelationshipsByPattern)
{
    /// <summary>The statistics of an empty graph.</summary>
    public static readonly GraphStatistics Empty = new(
        0,
        0,
        new Dictionary<string, long>(),
        new Dictionary<(string? Start, string Type, string? End), long>());

    /// <summary>The nodes that have the label, or all for null.</summary>
    public long CountNodes(string? label) => label is null ? Nodes : NodesByLabel.GetValueOrDefault(label);

    /// <summary>The relationships of the type between such nodes; null stands for any label.</summary>
    public long CountRelationships(string? start, string type, string? end) => RelationshipsByPattern.GetValueOrDefault((start, type, end));
}
