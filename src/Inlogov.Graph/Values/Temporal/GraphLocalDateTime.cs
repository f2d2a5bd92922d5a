namespace Inlogov.Graph.Values;

/// <summary>A date and time of day without offset or time zone.</summary>
/// <param name="epochSecond">Seconds since 1970-01-01T00:00:00, read as if it were UTC.</param>
/// <param name="nanosecond">Nanoseconds of the second, 0 to 999,999,999.</param>
public sealed class GraphLocalDateTime(long epochSecond, int nanosecond) : GraphObject, IEquatable<GraphLocalDateTime>
{
    /// <inheritdoc/>
    public override GraphValueKind Kind => GraphValueKind.LocalDateTime;

    /// <summary>Seconds since 1970-01-01T00:00:00, read as if it were UTC.</summary>
    public long EpochSecond { get; } = epochSecond;

    /// <summary>Nanoseconds of the second.</summary>
    public int Nanosecond { get; } = nanosecond;

    /// <inheritdoc/>
    public bool Equals(GraphLocalDateTime? other) =>
        other is not null && EpochSecond == other.EpochSecond && Nanosecond == other.Nanosecond;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GraphLocalDateTime);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EpochSecond, Nanosecond);
}
