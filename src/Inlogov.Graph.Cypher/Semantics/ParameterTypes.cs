using System.Text;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>The types that Neo4j derives from parameter values: none from floating-point numbers, and of lists only those that hold nothing but strings have a known item type.</summary>
public static class ParameterTypes
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

    /// <summary>
    /// A short text that is equal for parameters of equal types, so that what was checked for one run need not be checked again for the
    /// next; empty where no type matters.
    /// </summary>
    public static string KeyOf(GraphMap parameters)
    {
        if (parameters.Count == 0)
        {
            return string.Empty;
        }

        var key = new StringBuilder();
        foreach (var (name, value) in parameters)
        {
            var type = Of(value);
            if (type.Kinds != ValueKinds.Any)
            {
                key.Append(name).Append(':').Append((int)type.Kinds).Append(type.Item is null ? ' ' : '*');
            }
        }

        return key.ToString();
    }

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
