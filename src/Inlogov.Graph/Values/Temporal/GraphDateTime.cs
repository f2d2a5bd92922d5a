namespace Inlogov.Graph.Values;

/// <summary>An instant, shown at an offset from UTC and, where it has one, in a named time zone.</summary>
/// <param name="epochSecond">Seconds since 1970-01-01T00:00:00Z.</param>
/// <param name="nanosecond">Nanoseconds of the second, 0 to 999,999,999.</param>
/// <param name="offsetSeconds">Seconds east of UTC at that instant, −64,800 to 64,800.</param>
/// <param name="zoneId">The IANA name (<c>Europe/Oslo</c>), or null for a bare offset.</param>
public sealed class GraphDateTime(long epochSecond, int nanosecond, int offsetSeconds, string? zoneId = null)
    : GraphObject, IEquatable<GraphDateTime>
{
    /// <inheritdoc/>
    public override GraphValueKind Kind => GraphValueKind.DateTime;

    /// <summary>Seconds since 1970-01-01T00:00:00Z.</summary>
    public long EpochSecond { get; } = epochSecond;

    /// <summary>Nanoseconds of the second.</summary>
    public int Nanosecond { get; } = nanosecond;

    /// <summary>Seconds east of UTC.</summary>
    public int OffsetSeconds { get; } = offsetSeconds;

    /// <summary>The IANA name, or null for a bare offset.</summary>
    public string? ZoneId { get; } = zoneId;

    /// <inheritdoc/>
    public bool Equals(GraphDateTime? other) =>
        other is not null && EpochSecond == other.EpochSecond && Nanosecond == other.Nanosecond
        && OffsetSeconds == other.OffsetSeconds && ZoneId == other.ZoneId;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GraphDateTime);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EpochSecond, Nanosecond, OffsetSeconds, ZoneId);
}
