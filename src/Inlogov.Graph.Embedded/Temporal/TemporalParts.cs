using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Temporal;

/// <summary>The date, time of day and zone of temporal values that have them.</summary>
internal static class TemporalParts
{
    /// <summary>Whether the value is a point on a time line or clock; durations are not.</summary>
    public static bool IsInstant(GraphValueKind kind) => HasDate(kind) || HasTime(kind);

    public static bool HasDate(GraphValueKind kind) =>
        kind is GraphValueKind.Date or GraphValueKind.LocalDateTime or GraphValueKind.DateTime;

    public static bool HasTime(GraphValueKind kind) =>
        kind is GraphValueKind.LocalTime or GraphValueKind.Time or GraphValueKind.LocalDateTime or GraphValueKind.DateTime;

    public static bool HasZone(GraphValueKind kind) => kind is GraphValueKind.Time or GraphValueKind.DateTime;

    /// <summary>Days since 1970-01-01.</summary>
    /// <exception cref="GraphException">The value has no date.</exception>
    public static long Day(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Date => value.AsDate().EpochDay,
        GraphValueKind.LocalDateTime => LocalMoment.Of(value.AsLocalDateTime()).Day,
        GraphValueKind.DateTime => LocalMoment.Of(value.AsDateTime()).Day,
        _ => throw CypherErrors.Type($"A {CypherTypes.NameOf(value)} has no date."),
    };

    /// <summary>Nanoseconds since midnight.</summary>
    /// <exception cref="GraphException">The value has no time.</exception>
    public static long Nanosecond(GraphValue value) => value.Kind switch
    {
        GraphValueKind.LocalTime => value.AsLocalTime().NanosecondOfDay,
        GraphValueKind.Time => value.AsTime().NanosecondOfDay,
        GraphValueKind.LocalDateTime => LocalMoment.Of(value.AsLocalDateTime()).Nanosecond,
        GraphValueKind.DateTime => LocalMoment.Of(value.AsDateTime()).Nanosecond,
        _ => throw CypherErrors.Type($"A {CypherTypes.NameOf(value)} has no time of day."),
    };

    /// <summary>The zone; the default one for values without.</summary>
    public static Zone ZoneOf(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Time => new Zone(value.AsTime().OffsetSeconds, null),
        GraphValueKind.DateTime => new Zone(value.AsDateTime().OffsetSeconds, value.AsDateTime().ZoneId),
        _ => Zone.Utc,
    };

    /// <summary>The offset shown; null for values without.</summary>
    public static int? OffsetOf(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Time => value.AsTime().OffsetSeconds,
        GraphValueKind.DateTime => value.AsDateTime().OffsetSeconds,
        _ => null,
    };
}
