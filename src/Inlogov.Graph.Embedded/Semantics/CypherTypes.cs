using System.Diagnostics;
using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>Types of values: <c>IS ::</c> and <c>valueType()</c>.</summary>
internal static class CypherTypes
{
    // The order in which Neo4j lists the alternatives of a union.
    private static readonly string[] NamesInOrder =
    [
        "NULL", "BOOLEAN", "STRING", "INTEGER", "FLOAT", "DATE", "LOCAL TIME", "ZONED TIME", "LOCAL DATETIME", "ZONED DATETIME",
        "DURATION", "POINT", "NODE", "RELATIONSHIP", "MAP", "BYTES", "LIST", "PATH",
    ];

    /// <summary><c>value IS :: type</c>; never null.</summary>
    public static bool Matches(GraphValue value, CypherType type)
    {
        foreach (var alternative in type.Alternatives)
        {
            if (Matches(value, alternative))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The most precise type: <c>LIST&lt;INTEGER NOT NULL&gt; NOT NULL</c>.</summary>
    public static string NameOf(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Null => "NULL",
        GraphValueKind.List => $"LIST<{InnerName(value.AsList())}> NOT NULL",
        _ => PlainName(value.Kind) + " NOT NULL",
    };

    /// <summary>Whether the value can be stored as a property: a scalar, or a list of scalars of one type without null.</summary>
    public static bool IsPropertyValue(GraphValue value)
    {
        if (value.Kind != GraphValueKind.List)
        {
            return IsStorableScalar(value.Kind);
        }

        var list = value.AsList();
        return list.Count == 0
            || (IsStorableScalar(list[0].Kind) && list.All(item => item.Kind == list[0].Kind || (Numbers.IsNumber(item.Kind) && Numbers.IsNumber(list[0].Kind))));
    }

    private static bool Matches(GraphValue value, SimpleType type)
    {
        if (value.IsNull)
        {
            return !type.NotNull && type.Kind != TypeKind.Nothing;
        }

        return type.Kind switch
        {
            TypeKind.Nothing or TypeKind.Null => false,
            TypeKind.Any => true,
            TypeKind.PropertyValue => IsPropertyValue(value),
            TypeKind.List => value.Kind == GraphValueKind.List && (type.Item is null || value.AsList().All(item => Matches(item, type.Item))),
            _ => value.Kind == KindOf(type.Kind),
        };
    }

    private static GraphValueKind KindOf(TypeKind kind) => kind switch
    {
        TypeKind.Boolean => GraphValueKind.Boolean,
        TypeKind.String => GraphValueKind.String,
        TypeKind.Integer => GraphValueKind.Integer,
        TypeKind.Float => GraphValueKind.Float,
        TypeKind.Date => GraphValueKind.Date,
        TypeKind.LocalTime => GraphValueKind.LocalTime,
        TypeKind.ZonedTime => GraphValueKind.Time,
        TypeKind.LocalDateTime => GraphValueKind.LocalDateTime,
        TypeKind.ZonedDateTime => GraphValueKind.DateTime,
        TypeKind.Duration => GraphValueKind.Duration,
        TypeKind.Point => GraphValueKind.Point,
        TypeKind.Node => GraphValueKind.Node,
        TypeKind.Relationship => GraphValueKind.Relationship,
        TypeKind.Map => GraphValueKind.Map,
        TypeKind.Path => GraphValueKind.Path,
        _ => throw new UnreachableException(),
    };

    private static string PlainName(GraphValueKind kind) => kind switch
    {
        GraphValueKind.DateTime => "ZONED DATETIME",
        GraphValueKind.LocalDateTime => "LOCAL DATETIME",
        GraphValueKind.Time => "ZONED TIME",
        GraphValueKind.LocalTime => "LOCAL TIME",
        _ => kind.ToString().ToUpperInvariant(),
    };

    private static string InnerName(GraphList list)
    {
        if (list.Count == 0)
        {
            return "NOTHING";
        }

        // A union with null: NULL goes into each alternative, which are then not NOT NULL.
        var hasNull = list.Any(item => item.IsNull);
        var names = list.Where(item => !item.IsNull).Select(NameOf).Distinct(StringComparer.Ordinal).OrderBy(Rank).ThenBy(name => name, StringComparer.Ordinal);
        var parts = hasNull ? names.Select(name => name[..^" NOT NULL".Length]).ToArray() : names.ToArray();
        return parts.Length == 0 ? "NULL" : string.Join(" | ", parts);
    }

    private static int Rank(string name) => Array.FindIndex(NamesInOrder, plain => name.StartsWith(plain, StringComparison.Ordinal));

    private static bool IsStorableScalar(GraphValueKind kind) => kind is not (GraphValueKind.Null or GraphValueKind.List or GraphValueKind.Map
        or GraphValueKind.Node or GraphValueKind.Relationship or GraphValueKind.Path);
}
