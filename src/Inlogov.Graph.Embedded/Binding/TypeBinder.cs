using Inlogov.Graph.Cypher.Syntax;
using CypherValueType = Inlogov.Graph.Embedded.Semantics.CypherType;

namespace Inlogov.Graph.Embedded.Binding;

/// <summary>Written types to types that values can be tested against.</summary>
internal static class TypeBinder
{
    public static CypherValueType Bind(CypherType type) => type.Alternatives is [var only]
        ? Bind(only)
        : new CypherValueType("ANY", Alternatives: [.. type.Alternatives.Select(Bind)]);

    private static CypherValueType Bind(SimpleType type) =>
        new(Name(type.Kind), type.NotNull, type.Item is null ? null : Bind(type.Item));

    private static string Name(TypeKind kind) => kind switch
    {
        TypeKind.LocalTime => "LOCAL TIME",
        TypeKind.ZonedTime => "ZONED TIME",
        TypeKind.LocalDateTime => "LOCAL DATETIME",
        TypeKind.ZonedDateTime => "ZONED DATETIME",
        TypeKind.PropertyValue => "PROPERTY VALUE",
        _ => kind.ToString().ToUpperInvariant(),
    };
}
