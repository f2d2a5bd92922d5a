using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>
/// Turns references into whole nodes, relationships and paths, which no longer depend on the version they come from. What this
/// transaction deleted has neither labels, type nor properties, as in Neo4j.
/// </summary>
internal sealed class ValueRows(GraphView view)
{
    private readonly Dictionary<LabelSet, string[]> _labels = [];

    /// <summary>The rows as the port gives them out.</summary>
    public GraphBatch Read(RowBatch batch)
    {
        var rows = new GraphValue[batch.Count][];
        for (var row = 0; row < rows.Length; row++)
        {
            var values = batch[row].ToArray();
            for (var column = 0; column < values.Length; column++)
            {
                values[column] = Read(values[column]);
            }

            rows[row] = values;
        }

        return GraphBatch.OfValues(rows);
    }

    private GraphValue Read(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Node when value.IsReference => ReadNode(value.ReferenceId),
        GraphValueKind.Relationship when value.IsReference => ReadRelationship(value.ReferenceId),
        GraphValueKind.Path when value.AsPath().IsReference => ReadPath(value.AsPath()),
        GraphValueKind.List => ReadList(value),
        GraphValueKind.Map => ReadMap(value),
        _ => value,
    };

    private GraphNode ReadNode(long id)
    {
        if (!view.NodeExists(id))
        {
            return new GraphNode(ElementIds.OfNode(id), [], GraphMap.Empty);
        }

        return new GraphNode(ElementIds.OfNode(id), LabelsOf(view.Labels(id)), view.NodeProperties(id).ToMap(view.Names.Keys));
    }

    private string[] LabelsOf(LabelSet set)
    {
        if (!_labels.TryGetValue(set, out var names))
        {
            names = new string[set.Count];
            for (var i = 0; i < names.Length; i++)
            {
                names[i] = view.Names.Labels[set.AsSpan()[i]];
            }

            _labels[set] = names;
        }

        return names;
    }

    private GraphRelationship ReadRelationship(long id)
    {
        var exists = view.RelationshipExists(id);
        return new GraphRelationship(
            ElementIds.OfRelationship(id),
            exists ? ElementIds.OfNode(view.RelationshipStart(id)) : string.Empty,
            exists ? ElementIds.OfNode(view.RelationshipEnd(id)) : string.Empty,
            exists ? view.Names.Types[view.RelationshipType(id)] : string.Empty,
            exists ? view.RelationshipProperties(id).ToMap(view.Names.Keys) : GraphMap.Empty);
    }

    private GraphPath ReadPath(GraphPath path) => new(
        Array.ConvertAll(path.NodeIds, ReadNode),
        Array.ConvertAll(path.RelationshipIds, ReadRelationship));

    private GraphValue ReadList(GraphValue value)
    {
        var items = value.AsList().AsSpan();
        GraphValue[]? copy = null;
        for (var i = 0; i < items.Length; i++)
        {
            var item = Read(items[i]);
            if (copy is null && IsChanged(item, items[i]))
            {
                copy = items.ToArray();
            }

            copy?[i] = item;
        }

        return copy is null ? value : new GraphList(copy);
    }

    private GraphValue ReadMap(GraphValue value)
    {
        var map = value.AsMap();
        KeyValuePair<string, GraphValue>[]? copy = null;
        var i = 0;
        foreach (var (key, item) in map)
        {
            var read = Read(item);
            if (copy is null && IsChanged(read, item))
            {
                copy = [.. map];
            }

            copy?[i] = KeyValuePair.Create(key, read);
            i++;
        }

        return copy is null ? value : new GraphMap(copy);
    }

    private static bool IsChanged(GraphValue read, GraphValue original) => original.Kind switch
    {
        GraphValueKind.Node or GraphValueKind.Relationship => original.IsReference,
        GraphValueKind.Path => original.AsPath().IsReference,
        GraphValueKind.List => !ReferenceEquals(read.AsList(), original.AsList()),
        GraphValueKind.Map => !ReferenceEquals(read.AsMap(), original.AsMap()),
        _ => false,
    };
}
