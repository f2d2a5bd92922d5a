using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Storage;

/// <content>Keeping indexes in step with the data, and uniqueness: a breach is found by the write that makes it.</content>
internal sealed partial class GraphWriter
{
    private void EnterIndexes(EntityKind entity, int token, int id, PropertyShape shape, GraphValue[] values)
    {
        TouchFullText(entity, token, id);
        foreach (var index in Schema.OrderedIndexes(entity, token))
        {
            if (KeyOf(index, shape, values) is { IsNull: false } key)
            {
                EnterIndex(index, key, id);
            }
        }
    }

    private void LeaveIndexes(EntityKind entity, int token, int id, PropertyShape shape, GraphValue[] values)
    {
        TouchFullText(entity, token, id);
        foreach (var index in Schema.OrderedIndexes(entity, token))
        {
            if (KeyOf(index, shape, values) is { IsNull: false } key)
            {
                IndexTrees.Writable(index, _owner).Remove(key, id);
            }
        }
    }

    private void MoveInIndexes(
        EntityKind entity, int token, int id, int changedKey, (PropertyShape Shape, GraphValue[] Values) old, (PropertyShape Shape, GraphValue[] Values) changed)
    {
        TouchFullText(entity, token, id, changedKey);
        foreach (var index in Schema.OrderedIndexes(entity, token))
        {
            if (!index.Keys.Contains(changedKey))
            {
                continue;
            }

            var (before, after) = (KeyOf(index, old.Shape, old.Values), KeyOf(index, changed.Shape, changed.Values));
            if (before == after)
            {
                continue;
            }

            if (!before.IsNull)
            {
                IndexTrees.Writable(index, _owner).Remove(before, id);
            }

            if (!after.IsNull)
            {
                EnterIndex(index, after, id);
            }
        }
    }

    private void EnterIndex(IndexDescriptor index, GraphValue key, int id)
    {
        var tree = IndexTrees.Writable(index, _owner);
        if (index.IsUnique && !IsNaN(key) && tree.FindFirst(key) is >= 0 and var found)
        {
            throw NotUnique(index, found, key);
        }

        tree.Add(key, id);
    }

    private Port.GraphException NotUnique(IndexDescriptor index, long found, GraphValue key)
    {
        var isNode = index.Entity == EntityKind.Node;
        var token = isNode ? $"label `{Names.Labels[index.Token]}`" : $"type `{Names.Types[index.Token]}`";
        var parts = index.Keys.Count == 1 ? [key] : key.AsList().AsSpan();
        List<string> properties = [];
        for (var i = 0; i < index.Keys.Count; i++)
        {
            properties.Add($"`{Names.Keys[index.Keys[i]]}` = {parts[i]}");
        }

        var what = (properties.Count == 1 ? "property " : "properties ") + string.Join(", ", properties);
        return StorageErrors.NotUnique(isNode ? "Node" : "Relationship", found, token, what);
    }

    // Null where the entity lacks one of the properties, and so does not stand in the index.
    private static GraphValue KeyOf(IndexDescriptor index, PropertyShape shape, GraphValue[] values)
    {
        var keys = index.Keys;
        if (keys.Count == 1)
        {
            var slot = shape.SlotOf(keys[0]);
            return slot < 0 ? default : values[slot];
        }

        var parts = new GraphValue[keys.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            var slot = shape.SlotOf(keys[i]);
            if (slot < 0)
            {
                return default;
            }

            parts[i] = values[slot];
        }

        return new GraphList(parts);
    }

    private static bool IsNaN(GraphValue key) => key.Kind == GraphValueKind.Float && double.IsNaN(key.AsFloat());
}
