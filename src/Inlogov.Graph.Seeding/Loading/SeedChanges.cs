namespace Inlogov.Graph.Seeding.Loading;

/// <summary>The differences between what the facts want and what is in the graph, and how many of each there are.</summary>
internal sealed class SeedChanges
{
    private readonly Dictionary<string, SeedTally> _nodeTallies = GraphLabels.Entities.ToDictionary(label => label, label => new SeedTally(label), StringComparer.Ordinal);
    private readonly SortedDictionary<string, SeedTally> _relationshipTallies = new(StringComparer.Ordinal);

    private SeedChanges()
    {
    }

    public List<NodeRow> NodesToCreate { get; } = [];

    public List<(NodeRow Row, SeedMark Old)> NodesToChange { get; } = [];

    public List<(string Id, SeedMark Old)> NodesToRemove { get; } = [];

    public List<RelationshipRow> RelationshipsToCreate { get; } = [];

    public List<(RelationshipRow Row, SeedMark Old)> RelationshipsToChange { get; } = [];

    public List<(RelationshipKey Key, SeedMark Old)> RelationshipsToRemove { get; } = [];

    /// <summary>How many nodes and relationships differ.</summary>
    public long Count => NodesToCreate.Count + NodesToChange.Count + NodesToRemove.Count
        + RelationshipsToCreate.Count + RelationshipsToChange.Count + RelationshipsToRemove.Count;

    public IReadOnlyList<SeedTally> NodeTallies => [.. GraphLabels.Entities.Select(label => _nodeTallies[label])];

    public IReadOnlyList<SeedTally> RelationshipTallies => [.. _relationshipTallies.Values];

    public static SeedChanges Between(GraphContent content, IReadOnlyList<NodeRow> nodes, IReadOnlyList<RelationshipRow> relationships)
    {
        var changes = new SeedChanges();
        changes.CompareNodes(content.Nodes, nodes);
        changes.CompareRelationships(content.Relationships, relationships);
        return changes;
    }

    /// <summary>No differences: everything that is wanted is there.</summary>
    public static SeedChanges None(IReadOnlyList<NodeRow> nodes, IReadOnlyList<RelationshipRow> relationships)
    {
        var changes = new SeedChanges();
        foreach (var node in nodes)
        {
            changes.CountLabel(node.Label, new SeedTally(string.Empty, Unchanged: 1));
        }

        foreach (var relationship in relationships)
        {
            changes.CountType(relationship.Key.Type, new SeedTally(string.Empty, Unchanged: 1));
        }

        return changes;
    }

    private void CompareNodes(Dictionary<string, SeedMark> marks, IReadOnlyList<NodeRow> nodes)
    {
        foreach (var node in nodes)
        {
            if (!marks.Remove(node.Id, out var old))
            {
                NodesToCreate.Add(node);
                CountLabel(node.Label, new SeedTally(string.Empty, Created: 1));
            }
            else if (old != node.Mark)
            {
                NodesToChange.Add((node, old));
                CountLabel(node.Label, new SeedTally(string.Empty, Changed: 1));
            }
            else
            {
                CountLabel(node.Label, new SeedTally(string.Empty, Unchanged: 1));
            }
        }

        foreach (var (id, old) in marks)
        {
            NodesToRemove.Add((id, old));
            CountLabel(GraphLabels.Of(id), new SeedTally(string.Empty, Removed: 1));
        }
    }

    private void CompareRelationships(Dictionary<RelationshipKey, SeedMark> marks, IReadOnlyList<RelationshipRow> relationships)
    {
        foreach (var relationship in relationships)
        {
            if (!marks.Remove(relationship.Key, out var old))
            {
                RelationshipsToCreate.Add(relationship);
                CountType(relationship.Key.Type, new SeedTally(string.Empty, Created: 1));
            }
            else if (old != relationship.Mark)
            {
                RelationshipsToChange.Add((relationship, old));
                CountType(relationship.Key.Type, new SeedTally(string.Empty, Changed: 1));
            }
            else
            {
                CountType(relationship.Key.Type, new SeedTally(string.Empty, Unchanged: 1));
            }
        }

        foreach (var (key, old) in marks)
        {
            RelationshipsToRemove.Add((key, old));
            CountType(key.Type, new SeedTally(string.Empty, Removed: 1));
        }
    }

    private void CountLabel(string label, SeedTally one) => _nodeTallies[label] += one;

    private void CountType(string type, SeedTally one) =>
        _relationshipTallies[type] = _relationshipTallies.GetValueOrDefault(type, new SeedTally(type)) + one;
}
