using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Storage;

/// <content>Writing relationships.</content>
internal sealed partial class GraphWriter
{
    /// <summary>Creates a relationship and answers its number.</summary>
    /// <exception cref="Port.GraphException">An end is gone, a value cannot be kept, or a constraint is broken.</exception>
    public long CreateRelationship(long start, int type, long end, ReadOnlySpan<PropertyValue> properties)
    {
        var (startLabels, endLabels) = (Labels(start), Labels(end));
        WritesData();
        var (shape, values) = Layout(properties);
        var relationship = RelationshipRecords.Append(
            new RelationshipRecord { Shape = shape, Values = values, Start = (int)start, End = (int)end, Type = type });
        RelationshipIds.Add(relationship);
        RelationshipsByType.Writable(type).Add(relationship);
        WritableAdjacency(start).Add(outgoing: true, type, relationship, (int)end, start == end);
        WritableAdjacency(end).Add(outgoing: false, type, relationship, (int)start, start == end);
        PatternTotals.Add(startLabels, type, endLabels, 1);
        EnterIndexes(EntityKind.Relationship, type, relationship, shape, values);
        Counters.RelationshipsCreated++;
        Counters.PropertiesSet += values.Length;
        return relationship;
    }

    /// <summary>Deletes the relationship. Deleting twice is fine.</summary>
    public void DeleteRelationship(long relationship)
    {
        if (!RelationshipExists(relationship))
        {
            return;
        }

        WritesData();
        ref var record = ref RelationshipRecords.Writable((int)relationship);
        LeaveIndexes(EntityKind.Relationship, record.Type, (int)relationship, record.Shape!, record.Values);
        var isLoop = record.Start == record.End;
        WritableAdjacency(record.Start).Remove(outgoing: true, record.Type, (int)relationship, isLoop);
        WritableAdjacency(record.End).Remove(outgoing: false, record.Type, (int)relationship, isLoop);
        PatternTotals.Add(LabelsOrNone(record.Start), record.Type, LabelsOrNone(record.End), -1);
        RelationshipIds.Remove((int)relationship);
        RelationshipsByType.Writable(record.Type).Remove((int)relationship);
        record.Shape = null;
        record.Values = [];
        Counters.RelationshipsDeleted++;
    }

    /// <summary>Sets the property; null takes it away.</summary>
    public void SetRelationshipProperty(long relationship, int key, GraphValue value)
    {
        if (!RelationshipExists(relationship))
        {
            SetNothing(value);
            return;
        }

        ref readonly var found = ref Relationship(relationship);
        if (value.IsNull && found.Shape!.SlotOf(key) < 0)
        {
            return;
        }

        WritesData();
        value = Names.Values.Share(StorableValue.Check(value));
        var (oldShape, oldValues) = (found.Shape!, found.Values);
        var (shape, values) = Changed(oldShape, oldValues, key, value);
        ref var record = ref RelationshipRecords.Writable((int)relationship);
        record.Shape = shape;
        record.Values = values;
        MoveInIndexes(EntityKind.Relationship, record.Type, (int)relationship, key, (oldShape, oldValues), (shape, values));
        Counters.PropertiesSet++;
    }

    /// <summary>Gives the relationship exactly these properties.</summary>
    public void ReplaceRelationshipProperties(long relationship, ReadOnlySpan<PropertyValue> properties)
    {
        foreach (var key in RelationshipExists(relationship) ? Relationship(relationship).Shape!.Keys.ToArray() : [])
        {
            if (!HasValue(properties, key))
            {
                SetRelationshipProperty(relationship, key, default);
            }
        }

        foreach (var property in properties)
        {
            SetRelationshipProperty(relationship, property.Key, property.Value);
        }
    }

    private LabelSet LabelsOrNone(int node) => NodeRecords[node].Labels ?? LabelSet.Empty;

    private Adjacency WritableAdjacency(long node)
    {
        ref var record = ref NodeRecords.Writable((int)node);
        return record.Adjacency = record.Adjacency?.OwnedBy(_owner) ?? new Adjacency(_owner);
    }

    private (PropertyShape Shape, GraphValue[] Values) Layout(ReadOnlySpan<PropertyValue> properties)
    {
        var shape = PropertyShape.Empty;
        foreach (var property in properties)
        {
            shape = property.Value.IsNull ? Names.Shapes.Without(shape, property.Key) : Names.Shapes.With(shape, property.Key);
        }

        if (shape.Count == 0)
        {
            return (shape, []);
        }

        var values = new GraphValue[shape.Count];
        foreach (var property in properties)
        {
            var slot = shape.SlotOf(property.Key);
            if (slot >= 0)
            {
                values[slot] = Names.Values.Share(StorableValue.Check(property.Value));
            }
        }

        return (shape, values);
    }

    private (PropertyShape Shape, GraphValue[] Values) Changed(PropertyShape shape, GraphValue[] values, int key, GraphValue value)
    {
        var slot = shape.SlotOf(key);
        if (value.IsNull)
        {
            return (Names.Shapes.Without(shape, key), [.. values[..slot], .. values[(slot + 1)..]]);
        }

        if (slot >= 0)
        {
            var copy = (GraphValue[])values.Clone();
            copy[slot] = value;
            return (shape, copy);
        }

        var larger = Names.Shapes.With(shape, key);
        slot = larger.SlotOf(key);
        return (larger, [.. values[..slot], value, .. values[slot..]]);
    }
}
