namespace Inlogov.Graph.Values;

/// <summary>A time of day with an offset from UTC.</summary>
/// <param name="nanosecondOfDay">Local nanoseconds since midnight, 0 to 86,399,999,999,999.</param>
/// <param name="offsetSeconds">Seconds east of UTC, −64,800 to 64,800.</param>
public sealed class GraphTime(long nanosecondOfDay, int offsetSeconds) : GraphObject, IEquatable<GraphTime>
{
    /// <inheritdoc/>
    public override GraphValueKind Kind => GraphValueKind.Time;

    /// <summary>Local nanoseconds since midnight.</summary>
    public long NanosecondOfDay { get; } = nanosecondOfDay;

    /// <summary>Seconds east of UTC.</summary>
    public int OffsetSeconds { get; } = offsetSeconds;

    /// <inheritdoc/>
    public bool Equals(GraphTime? other) =>
        other is not null && NanosecondOfDay == other.NanosecondOfDay && OffsetSeconds == other.OffsetSeconds;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GraphTime);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(NanosecondOfDay, OffsetSeconds);
}
