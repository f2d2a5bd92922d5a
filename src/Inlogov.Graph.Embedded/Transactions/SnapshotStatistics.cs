using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>The statistics of one committed version, which stay true for it.</summary>
internal sealed record SnapshotStatistics(GraphSnapshot Snapshot, GraphStatistics Statistics)
{
    /// <summary>Reads the count stores of the version.</summary>
    public static SnapshotStatistics Of(GraphSnapshot snapshot)
    {
        var labels = snapshot.Names.Labels;
        Dictionary<string, long> nodes = [];
        for (var label = 0; label < labels.Count; label++)
        {
            if (snapshot.CountNodes(label) is > 0 and var count)
            {
                nodes[labels[label]] = count;
            }
        }

        Dictionary<(string? Start, string Type, string? End), long> relationships = [];
        foreach (var (start, type, end, count) in snapshot.RelationshipPatterns())
        {
            var name = snapshot.Names.Types[type];
            foreach (var from in WithAny(start, labels))
            {
                foreach (var to in WithAny(end, labels))
                {
                    relationships[(from, name, to)] = relationships.GetValueOrDefault((from, name, to)) + count;
                }
            }
        }

        return new(snapshot, new GraphStatistics(snapshot.NodeCount, snapshot.RelationshipCount, nodes, relationships));
    }

    private static List<string?> WithAny(LabelSet set, NameTable labels)
    {
        List<string?> names = [null];
        foreach (var label in set.AsSpan())
        {
            names.Add(labels[label]);
        }

        return names;
    }
}
