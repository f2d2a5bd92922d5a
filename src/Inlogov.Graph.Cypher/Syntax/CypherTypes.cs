namespace Inlogov.Graph.Cypher.Syntax;

/// <summary>A type as written after <c>::</c>, such as <c>LIST&lt;INTEGER NOT NULL></c> or <c>INTEGER | STRING</c>.</summary>
/// <param name="Alternatives">The types of which a value may be any; at least one.</param>
public sealed record CypherType(SyntaxList<SimpleType> Alternatives) : SyntaxNode;

/// <summary>One alternative of a type.</summary>
/// <param name="Kind">The kind of value.</param>
/// <param name="Item">The type of a list's items; null for everything else.</param>
/// <param name="NotNull">Whether null is excluded (<c>NOT NULL</c> or <c>!</c>).</param>
public sealed record SimpleType(TypeKind Kind, CypherType? Item, bool NotNull) : SyntaxNode;

/// <summary>The kinds of value that can be written as a type.</summary>
public enum TypeKind
{
    /// <summary><c>NOTHING</c>: no value.</summary>
    Nothing,

    /// <summary><c>NULL</c>.</summary>
    Null,

    /// <summary><c>BOOLEAN</c>, <c>BOOL</c>.</summary>
    Boolean,

    /// <summary><c>STRING</c>, <c>VARCHAR</c>.</summary>
    String,

    /// <summary><c>INTEGER</c>, <c>INT</c>, <c>SIGNED INTEGER</c>.</summary>
    Integer,

    /// <summary><c>FLOAT</c>.</summary>
    Float,

    /// <summary><c>DATE</c>.</summary>
    Date,

    /// <summary><c>LOCAL TIME</c>, <c>TIME WITHOUT TIME ZONE</c>.</summary>
    LocalTime,

    /// <summary><c>ZONED TIME</c>, <c>TIME WITH TIME ZONE</c>.</summary>
    ZonedTime,

    /// <summary><c>LOCAL DATETIME</c>, <c>TIMESTAMP WITHOUT TIME ZONE</c>.</summary>
    LocalDateTime,

    /// <summary><c>ZONED DATETIME</c>, <c>TIMESTAMP WITH TIME ZONE</c>.</summary>
    ZonedDateTime,

    /// <summary><c>DURATION</c>.</summary>
    Duration,

    /// <summary><c>POINT</c>.</summary>
    Point,

    /// <summary><c>NODE</c>, <c>VERTEX</c>.</summary>
    Node,

    /// <summary><c>RELATIONSHIP</c>, <c>EDGE</c>.</summary>
    Relationship,

    /// <summary><c>MAP</c>.</summary>
    Map,

    /// <summary><c>LIST&lt;T></c>, <c>ARRAY&lt;T></c>, <c>T LIST</c>.</summary>
    List,

    /// <summary><c>PATH</c>.</summary>
    Path,

    /// <summary><c>PROPERTY VALUE</c>: anything that a property can hold.</summary>
    PropertyValue,

    /// <summary><c>ANY [VALUE]</c>.</summary>
    Any,
}
