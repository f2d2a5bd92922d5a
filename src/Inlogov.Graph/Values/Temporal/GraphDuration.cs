namespace Inlogov.Graph.Values;

/// <summary>An amount of time in four parts that do not convert into each other, but that seconds and nanoseconds have one sign of time.</summary>
/// <param name="months">Months; years are twelve.</param>
/// <param name="days">Days; weeks are seven.</param>
/// <param name="seconds">Seconds, rounded towards minus infinity.</param>
/// <param name="nanoseconds">Nanoseconds on top of the seconds, 0 to 999,999,999.</param>
public sealed class GraphDuration(long months, long days, long seconds, int nanoseconds) : GraphObject, IEquatable<GraphDuration>
{
    /// <inheritdoc/>
    public override GraphValueKind Kind => GraphValueKind.Duration;

    /// <summary>Months; years are twelve.</summary>
    public long Months { get; } = months;

    /// <summary>Days; weeks are seven.</summary>
    public long Days { get; } = days;

    /// <summary>Seconds, rounded towards minus infinity.</summary>
    public long Seconds { get; } = seconds;

    /// <summary>Nanoseconds on top of the seconds, 0 to 999,999,999.</summary>
    public int Nanoseconds { get; } = nanoseconds;

    /// <inheritdoc/>
    public bool Equals(GraphDuration? other) =>
        other is not null && Months == other.Months && Days == other.Days && Seconds == other.Seconds && Nanoseconds == other.Nanoseconds;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GraphDuration);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Months, Days, Seconds, Nanoseconds);
}
