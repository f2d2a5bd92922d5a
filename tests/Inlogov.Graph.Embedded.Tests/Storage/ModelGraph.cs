using System.Globalization;
using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Embedded.Indexes;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Tests.Storage;

/// <summary>A graph kept as simply as can be, to compare the storage with; both describe themselves in the same lines.</summary>
internal sealed class ModelGraph
{
    public SortedDictionary<long, (SortedSet<int> Labels, SortedDictionary<int, GraphValue> Properties)> Nodes { get; } = [];

    public SortedDictionary<long, (long Start, int Type, long End, SortedDictionary<int, GraphValue> Properties)> Relationships { get; } = [];

    public ModelGraph Copy()
    {
        var copy = new ModelGraph();
        foreach (var (id, node) in Nodes)
        {
            copy.Nodes[id] = ([.. node.Labels], new(node.Properties));
        }

        foreach (var (id, relationship) in Relationships)
        {
            copy.Relationships[id] = relationship with { Properties = new(relationship.Properties) };
        }

        return copy;
    }

    /// <summary>Everything that the storage can be asked for, computed from the plain content.</summary>
    public string Describe(int labels, int types, int keys)
    {
        List<string> lines = [];
        foreach (var (id, node) in Nodes)
        {
            lines.Add($"node {id} :{string.Join(':', node.Labels)} {Write(node.Properties)}");
            foreach (var direction in Enum.GetValues<Direction>())
            {
                for (var type = 0; type < types; type++)
                {
                    var around = Around(id, direction, type);
                    lines.Add($"  {direction} {type} degree {around.Count}: {string.Join(' ', around)}");
                }
            }
        }

        foreach (var (id, one) in Relationships)
        {
            lines.Add($"relationship {id} {one.Start}-{one.Type}->{one.End} {Write(one.Properties)}");
        }

        for (var label = 0; label < labels; label++)
        {
            var with = Nodes.Where(node => node.Value.Labels.Contains(label)).ToList();
            lines.Add($"label {label} count {with.Count}: {string.Join(' ', with.Select(node => node.Key))}");
            for (var key = 0; key < keys; key++)
            {
                var indexed = with.Where(node => node.Value.Properties.ContainsKey(key))
                    .OrderBy(node => node.Value.Properties[key], Comparer<GraphValue>.Create(IndexKeyOrder.Compare)).ThenBy(node => node.Key);
                lines.Add($"index {label} {key}: {string.Join(' ', indexed.Select(node => $"{node.Key}={node.Value.Properties[key]}"))}");
            }
        }

        for (var type = 0; type < types; type++)
        {
            var of = Relationships.Where(one => one.Value.Type == type).ToList();
            lines.Add($"type {type} count {of.Count}: {string.Join(' ', of.Select(one => one.Key))}");
            for (var start = NameTable.Any; start < labels; start++)
            {
                for (var end = NameTable.Any; end < labels; end++)
                {
                    var count = of.Count(one => Has(one.Value.Start, start) && Has(one.Value.End, end));
                    lines.Add($"pattern {start} {type} {end}: {count}");
                }
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>The same lines, asked of the storage.</summary>
    public static string Describe(GraphView view, int labels, int types, int keys)
    {
        List<string> lines = [];
        foreach (var id in view.AllNodes())
        {
            lines.Add($"node {id} :{string.Join(':', view.Labels(id).AsSpan().ToArray())} {Write(view.NodeProperties(id))}");
            foreach (var direction in Enum.GetValues<Direction>())
            {
                for (var type = 0; type < types; type++)
                {
                    List<string> around = [];
                    for (var cursor = view.Relationships(id, direction, type); cursor.MoveNext();)
                    {
                        around.Add(string.Create(CultureInfo.InvariantCulture, $"{cursor.Relationship}>{cursor.Other}"));
                    }

                    around.Sort(StringComparer.Ordinal);
                    lines.Add($"  {direction} {type} degree {view.Degree(id, direction, type)}: {string.Join(' ', around)}");
                }
            }
        }

        foreach (var id in view.AllRelationships())
        {
            lines.Add($"relationship {id} {view.RelationshipStart(id)}-{view.RelationshipType(id)}->{view.RelationshipEnd(id)} {Write(view.RelationshipProperties(id))}");
        }

        for (var label = 0; label < labels; label++)
        {
            lines.Add($"label {label} count {view.CountNodes(label)}: {Join(view.NodesWithLabel(label))}");
            for (var key = 0; key < keys; key++)
            {
                var index = view.Schema.OrderedIndexes(EntityKind.Node, label).ToArray().Single(one => one.Keys[0] == key);
                List<string> entries = [];
                for (var cursor = view.Seek(index, IndexRange.All); cursor.MoveNext();)
                {
                    entries.Add($"{cursor.Current}={cursor.CurrentValue}");
                }

                lines.Add($"index {label} {key}: {string.Join(' ', entries)}");
            }
        }

        for (var type = 0; type < types; type++)
        {
            lines.Add($"type {type} count {view.CountRelationships(NameTable.Any, type, NameTable.Any)}: {Join(view.RelationshipsOfType(type))}");
            for (var start = NameTable.Any; start < labels; start++)
            {
                for (var end = NameTable.Any; end < labels; end++)
                {
                    lines.Add($"pattern {start} {type} {end}: {view.CountRelationships(start, type, end)}");
                }
            }
        }

        return string.Join('\n', lines);
    }

    private static string Write(IEnumerable<KeyValuePair<int, GraphValue>> properties) =>
        string.Join(' ', properties.Select(property => $"{property.Key}={property.Value}"));

    private static string Write(PropertyList properties)
    {
        List<string> parts = [];
        for (var i = 0; i < properties.Count; i++)
        {
            parts.Add($"{properties.Keys[i]}={properties.Values[i]}");
        }

        return string.Join(' ', parts);
    }

    private static string Join(IdCursor ids)
    {
        List<long> all = [];
        foreach (var id in ids)
        {
            all.Add(id);
        }

        return string.Join(' ', all);
    }

    private List<string> Around(long node, Direction direction, int type)
    {
        List<string> around = [];
        foreach (var (id, one) in Relationships)
        {
            var leaves = one.Start == node && direction != Direction.Incoming;
            var enters = one.End == node && direction != Direction.Outgoing;
            if (one.Type == type && (leaves || enters))
            {
                around.Add(string.Create(CultureInfo.InvariantCulture, $"{id}>{(leaves ? one.End : one.Start)}"));
            }
        }

        around.Sort(StringComparer.Ordinal);
        return around;
    }

    private bool Has(long node, int label) => label == NameTable.Any || Nodes[node].Labels.Contains(label);
}
