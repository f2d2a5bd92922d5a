using Inlogov.Graph.Values;

namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>The types that Neo4j derives from parameter values: none from floating-point numbers, and of lists only those that hold nothing but strings have a known item type.</summary>
internal static class ParameterTypes
{
    /// <summary>The type of a value.</summary>
    public static StaticType Of(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Boolean => StaticType.Boolean,
        GraphValueKind.Integer => StaticType.Integer,
        GraphValueKind.String => StaticType.String,
        GraphValueKind.List => OfList(value.AsList()),
        GraphValueKind.Bytes => StaticType.List,
        GraphValueKind.Map => StaticType.Map,
        GraphValueKind.Node => StaticType.Node,
        GraphValueKind.Relationship => StaticType.Relationship,
        GraphValueKind.Path => StaticType.Path,
        GraphValueKind.Point => new StaticType(ValueKinds.Point),
        GraphValueKind.Date => new StaticType(ValueKinds.Date),
        GraphValueKind.LocalTime => new StaticType(ValueKinds.LocalTime),
        GraphValueKind.Time => new StaticType(ValueKinds.Time),
        GraphValueKind.LocalDateTime => new StaticType(ValueKinds.LocalDateTime),
        GraphValueKind.DateTime => new StaticType(ValueKinds.DateTime),
        GraphValueKind.Duration => new StaticType(ValueKinds.Duration),
        _ => StaticType.Any,
    };

    private static StaticType OfList(GraphList list)
    {
        foreach (var item in list.AsSpan())
        {
            if (item.Kind != GraphValueKind.String)
            {
                return StaticType.List;
            }
        }

        return list.Count == 0 ? StaticType.List : StaticType.ListOf(StaticType.String);
    }
}
