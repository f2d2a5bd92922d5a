using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Storage;

/// <content>Writing nodes. Values are checked; a null value takes a property away, or is passed over in a new node.</content>
internal sealed partial class GraphWriter
{
    /// <summary>Creates a node and answers its number.</summary>
    /// <exception cref="Port.GraphException">A value cannot be kept, or breaks a constraint.</exception>
    public long CreateNode(ReadOnlySpan<int> labels, ReadOnlySpan<PropertyValue> properties)
    {
        WritesData();
        var set = LabelSet.Empty;
        foreach (var label in labels)
        {
            set = Names.LabelSets.With(set, label);
        }

        var (shape, values) = Layout(properties);
        var node = NodeRecords.Append(new NodeRecord { Labels = set, Shape = shape, Values = values });
        NodeIds.Add(node);
        foreach (var label in set.AsSpan())
        {
            NodesByLabel.Writable(label).Add(node);
            EnterIndexes(EntityKind.Node, label, node, shape, values);
        }

        Counters.NodesCreated++;
        Counters.LabelsAdded += set.Count;
        Counters.PropertiesSet += values.Length;
        return node;
    }

    /// <summary>Deletes the node. Relationships that it still has must be deleted before the commit. Deleting twice is fine.</summary>
    public void DeleteNode(long node)
    {
        if (!NodeExists(node))
        {
            return;
        }

        WritesData();
        ref var record = ref NodeRecords.Writable((int)node);
        foreach (var label in record.Labels!.AsSpan())
        {
            NodesByLabel.Writable(label).Remove((int)node);
            LeaveIndexes(EntityKind.Node, label, (int)node, record.Shape, record.Values);
        }

        if (record.Adjacency is { } adjacency && adjacency.Degree(Direction.Both, NameTable.Any) > 0)
        {
            _deletedWithRelationships.Add(node);
            CountPatterns(node, record.Labels, LabelSet.Empty);
        }
        else
        {
            record.Adjacency = null;
        }

        record.Labels = null;
        record.Shape = PropertyShape.Empty;
        record.Values = [];
        NodeIds.Remove((int)node);
        Counters.NodesDeleted++;
    }

    /// <summary>Deletes the node and all its relationships.</summary>
    public void DetachDeleteNode(long node)
    {
        if (!NodeExists(node))
        {
            return;
        }

        List<long> relationships = [];
        for (var cursor = Relationships(node, Direction.Both); cursor.MoveNext();)
        {
            relationships.Add(cursor.Relationship);
        }

        // From the end, where each removal is cheap.
        for (var i = relationships.Count - 1; i >= 0; i--)
        {
            DeleteRelationship(relationships[i]);
        }

        DeleteNode(node);
    }

    /// <summary>Adds the label; false where the node has it.</summary>
    public bool AddLabel(long node, int label)
    {
        ref readonly var found = ref Node(node);
        if (found.Labels!.Contains(label))
        {
            return false;
        }

        WritesData();
        EnterIndexes(EntityKind.Node, label, (int)node, found.Shape, found.Values);
        NodesByLabel.Writable(label).Add((int)node);
        Relabel(node, Names.LabelSets.With(found.Labels, label));
        Counters.LabelsAdded++;
        return true;
    }

    /// <summary>Takes the label away; false where the node has it not.</summary>
    public bool RemoveLabel(long node, int label)
    {
        ref readonly var found = ref Node(node);
        if (!found.Labels!.Contains(label))
        {
            return false;
        }

        WritesData();
        LeaveIndexes(EntityKind.Node, label, (int)node, found.Shape, found.Values);
        NodesByLabel.Writable(label).Remove((int)node);
        Relabel(node, Names.LabelSets.Without(found.Labels, label));
        Counters.LabelsRemoved++;
        return true;
    }

    /// <summary>Sets the property; null takes it away.</summary>
    public void SetNodeProperty(long node, int key, GraphValue value)
    {
        if (!NodeExists(node))
        {
            SetNothing(value);
            return;
        }

        ref readonly var found = ref Node(node);
        if (value.IsNull && found.Shape.SlotOf(key) < 0)
        {
            return;
        }

        WritesData();
        value = Names.Values.Share(StorableValue.Check(value));
        var (oldShape, oldValues) = (found.Shape, found.Values);
        var (shape, values) = Changed(oldShape, oldValues, key, value);
        ref var record = ref NodeRecords.Writable((int)node);
        record.Shape = shape;
        record.Values = values;
        foreach (var label in record.Labels!.AsSpan())
        {
            MoveInIndexes(EntityKind.Node, label, (int)node, key, (oldShape, oldValues), (shape, values));
        }

        Counters.PropertiesSet++;
    }

    /// <summary>Gives the node exactly these properties.</summary>
    public void ReplaceNodeProperties(long node, ReadOnlySpan<PropertyValue> properties)
    {
        foreach (var key in NodeExists(node) ? Node(node).Shape.Keys.ToArray() : [])
        {
            if (!HasValue(properties, key))
            {
                SetNodeProperty(node, key, default);
            }
        }

        foreach (var property in properties)
        {
            SetNodeProperty(node, property.Key, property.Value);
        }
    }

    // As in Neo4j, a property of what this transaction has deleted is counted as set, and is gone.
    private void SetNothing(GraphValue value)
    {
        WritesData();
        Counters.PropertiesSet += StorableValue.Check(value).IsNull ? 0 : 1;
    }

    private static bool HasValue(ReadOnlySpan<PropertyValue> properties, int key)
    {
        foreach (var property in properties)
        {
            if (property.Key == key && !property.Value.IsNull)
            {
                return true;
            }
        }

        return false;
    }

    private void Relabel(long node, LabelSet labels)
    {
        ref var record = ref NodeRecords.Writable((int)node);
        if (record.Adjacency is not null)
        {
            CountPatterns(node, record.Labels!, labels);
        }

        record.Labels = labels;
    }

    // Moves the counts of the node's relationships from one label set to another; a loop changes at both ends at once.
    private void CountPatterns(long node, LabelSet from, LabelSet to)
    {
        for (var cursor = Relationships(node, Direction.Both); cursor.MoveNext();)
        {
            var isLoop = cursor.Other == node;
            var other = NodeRecords[(int)cursor.Other].Labels ?? LabelSet.Empty;
            var (oldOther, newOther) = isLoop ? (from, to) : (other, other);
            if (cursor.IsIncoming)
            {
                PatternTotals.Add(oldOther, cursor.Type, from, -1);
                PatternTotals.Add(newOther, cursor.Type, to, 1);
            }
            else
            {
                PatternTotals.Add(from, cursor.Type, oldOther, -1);
                PatternTotals.Add(to, cursor.Type, newOther, 1);
            }
        }
    }
}
