namespace Inlogov.Graph.Values;

/// <summary>The types that a <see cref="GraphValue"/> can have: the closed list of Cypher's value types.</summary>
public enum GraphValueKind
{
    /// <summary>The absent value; of every type.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A signed 64-bit integer.</summary>
    Integer,

    /// <summary>An IEEE 754 binary64 number.</summary>
    Float,

    /// <summary>A text of Unicode code points.</summary>
    String,

    /// <summary>A sequence of octets.</summary>
    Bytes,

    /// <summary>An ordered list of values.</summary>
    List,

    /// <summary>Values by text key.</summary>
    Map,

    /// <summary>A node with labels and properties.</summary>
    Node,

    /// <summary>A relationship with type, ends and properties.</summary>
    Relationship,

    /// <summary>An alternating sequence of nodes and relationships.</summary>
    Path,

    /// <summary>A point in one of four coordinate reference systems.</summary>
    Point,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>A time of day without offset.</summary>
    LocalTime,

    /// <summary>A time of day with an offset.</summary>
    Time,

    /// <summary>A date and time of day without time zone.</summary>
    LocalDateTime,

    /// <summary>An instant with an offset or a named time zone.</summary>
    DateTime,

    /// <summary>An amount of months, days, seconds and nanoseconds.</summary>
    Duration,
}
