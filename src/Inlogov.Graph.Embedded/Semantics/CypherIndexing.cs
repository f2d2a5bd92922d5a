using Inlogov.Graph.Embedded.Functions;
using Inlogov.Graph.Embedded.Temporal;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>Access to the parts of values: <c>container[index]</c>, <c>list[from..to]</c> and <c>value.key</c>.</summary>
/// <exception cref="GraphException">The value has no such parts.</exception>
internal static class CypherIndexing
{
    /// <summary>
    /// <c>container[index]</c>: an element of a list, or a property of a map, node or relationship. A key that is written as a literal
    /// is <see cref="Property"/>, which temporal values and points have too.
    /// </summary>
    public static GraphValue Index(GraphValue container, GraphValue index, IEntityReader entities)
    {
        if (container.IsNull || index.IsNull)
        {
            return GraphValue.Null;
        }

        if (container.Kind == GraphValueKind.List)
        {
            return Element(container.AsList(), index);
        }

        if (!HasKeys(container.Kind))
        {
            throw CypherErrors.Type($"A {CypherTypes.NameOf(container)} has no elements; `[…]` needs a list, map, node or relationship.");
        }

        return index.Kind == GraphValueKind.String
            ? Property(container, index.AsString(), entities)
            : throw CypherErrors.Type($"A key has to be a string, but was {CypherTypes.NameOf(index)}.");
    }

    /// <summary><c>list[from..to]</c>; an absent bound is given as null by the C# null, a Cypher null makes the slice null.</summary>
    public static GraphValue Slice(GraphValue list, GraphValue? from, GraphValue? to)
    {
        if (list.IsNull || from is { IsNull: true } || to is { IsNull: true })
        {
            return GraphValue.Null;
        }

        // A value that is no list is sliced as the list of it alone.
        var items = list.Kind == GraphValueKind.List ? list.AsList() : new GraphList([list]);
        var start = from is { } first ? Bound(first, items.Count) : 0;
        var end = to is { } last ? Bound(last, items.Count) : items.Count;
        return start >= end ? GraphList.Empty : new GraphList(items.AsSpan()[start..end].ToArray());
    }

    /// <summary><c>value.key</c> of a map, node, relationship, temporal value or point.</summary>
    public static GraphValue Property(GraphValue value, string key, IEntityReader entities)
    {
        switch (value.Kind)
        {
            case GraphValueKind.Null:
                return value;
            case GraphValueKind.Node:
                return value.IsReference ? entities.NodeProperty(value.ReferenceId, key) : value.AsNode().Properties.Get(key);
            case GraphValueKind.Relationship:
                return value.IsReference ? entities.RelationshipProperty(value.ReferenceId, key) : value.AsRelationship().Properties.Get(key);
            case GraphValueKind.Map:
                return value.AsMap().Get(key);
            case GraphValueKind.Point:
                return Points.Component(value.AsPoint(), key)
                    ?? throw CypherErrors.Argument($"A point in `{Points.NameOf(value.AsPoint().Srid)}` has no `{key}`.");
            default:
                var part = value.Kind == GraphValueKind.Duration || TemporalParts.IsInstant(value.Kind) ? TemporalAccess.Get(value, key) : null;
                return part ?? throw CypherErrors.Type($"A {CypherTypes.NameOf(value)} has no property `{key}`.");
        }
    }

    private static bool HasKeys(GraphValueKind kind) => kind is GraphValueKind.Map or GraphValueKind.Node or GraphValueKind.Relationship;

    private static GraphValue Element(GraphList list, GraphValue index)
    {
        if (index.Kind != GraphValueKind.Integer)
        {
            throw CypherErrors.Type($"The index of a list has to be an integer, but was {CypherTypes.NameOf(index)}.");
        }

        var place = index.AsInteger();
        place = place < 0 ? place + list.Count : place;
        return place >= 0 && place < list.Count ? list[(int)place] : GraphValue.Null;
    }

    private static int Bound(GraphValue bound, int count)
    {
        var place = FunctionArguments.Integer("[..]", bound);
        if (place is < int.MinValue or > int.MaxValue)
        {
            throw CypherErrors.Execution($"The bound of a slice has to fit 32 bits, but was `{place}`.");
        }

        return (int)Math.Clamp(place < 0 ? place + count : place, 0, count);
    }
}
