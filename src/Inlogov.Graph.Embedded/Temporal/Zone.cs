using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Temporal;

/// <summary>A bare offset from UTC, or a named time zone.</summary>
/// <param name="OffsetSeconds">Seconds east of UTC; unused where a zone is named.</param>
/// <param name="Id">The zone's IANA name, or null.</param>
internal readonly record struct Zone(int OffsetSeconds, string? Id)
{
    /// <summary>The default zone of the database.</summary>
    public static readonly Zone Utc;

    /// <summary>Reads the value of the map key <c>timezone</c> or the argument of a clock function.</summary>
    /// <exception cref="GraphException">It is no text, or no zone has that name.</exception>
    public static Zone Read(GraphValue value)
    {
        if (value.Kind != GraphValueKind.String)
        {
            throw CypherErrors.Argument("`timezone` has to be a string, such as `'Europe/London'` or `'+01:00'`.");
        }

        return TemporalParsing.TryParseZone(value.AsString(), out var offset, out var id)
            ? new Zone(offset, id)
            : throw CypherErrors.Text($"`{value.AsString()}` is not a time zone; write an offset such as `+01:00` or an IANA name such as `Europe/London`.");
    }

    public int OffsetAt(long epochSecond) => Id is null ? OffsetSeconds : TimeZoneRules.OffsetAt(Id, epochSecond);

    /// <summary>The moment at which the zone's clocks show a local time.</summary>
    public GraphDateTime At(LocalMoment local, int? preferredOffset = null)
    {
        if (Id is null)
        {
            return new GraphDateTime(local.Second - OffsetSeconds, local.NanosecondOfSecond, OffsetSeconds);
        }

        var (second, offset) = TimeZoneRules.Resolve(Id, local.Second, preferredOffset);
        return new GraphDateTime(second, local.NanosecondOfSecond, offset, Id);
    }

    /// <summary>The moment of an instant.</summary>
    public GraphDateTime AtInstant(long epochSecond, int nanosecond) => new(epochSecond, nanosecond, OffsetAt(epochSecond), Id);
}
