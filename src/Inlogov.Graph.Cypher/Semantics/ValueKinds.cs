namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>The kinds of value that an expression may have, as far as the text tells.</summary>
[Flags]
public enum ValueKinds
{
    /// <summary>No value at all.</summary>
    None = 0,

    /// <summary>True or false.</summary>
    Boolean = 1,

    /// <summary>Text.</summary>
    String = 1 << 1,

    /// <summary>A 64-bit whole number.</summary>
    Integer = 1 << 2,

    /// <summary>A 64-bit floating-point number.</summary>
    Float = 1 << 3,

    /// <summary>A date.</summary>
    Date = 1 << 4,

    /// <summary>A time of day without a zone.</summary>
    LocalTime = 1 << 5,

    /// <summary>A time of day with an offset.</summary>
    Time = 1 << 6,

    /// <summary>A date and time without a zone.</summary>
    LocalDateTime = 1 << 7,

    /// <summary>A date and time with a zone.</summary>
    DateTime = 1 << 8,

    /// <summary>A duration.</summary>
    Duration = 1 << 9,

    /// <summary>A point.</summary>
    Point = 1 << 10,

    /// <summary>A node.</summary>
    Node = 1 << 11,

    /// <summary>A relationship.</summary>
    Relationship = 1 << 12,

    /// <summary>A path.</summary>
    Path = 1 << 13,

    /// <summary>A map.</summary>
    Map = 1 << 14,

    /// <summary>A list.</summary>
    List = 1 << 15,

    /// <summary>Whole and floating-point numbers.</summary>
    Number = Integer | Float,

    /// <summary>Dates and times.</summary>
    Temporal = Date | LocalTime | Time | LocalDateTime | DateTime,

    /// <summary>Nodes and relationships.</summary>
    Entity = Node | Relationship,

    /// <summary>What a property can hold.</summary>
    Storable = Boolean | String | Number | Temporal | Duration | Point | List,

    /// <summary>Anything.</summary>
    Any = (1 << 16) - 1,
}
