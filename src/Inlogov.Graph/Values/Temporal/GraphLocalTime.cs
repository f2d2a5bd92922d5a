namespace Inlogov.Graph.Values;

/// <summary>A time of day without offset.</summary>
/// <param name="nanosecondOfDay">Nanoseconds since midnight, 0 to 86,399,999,999,999.</param>
public sealed class GraphLocalTime(long nanosecondOfDay) : GraphObject, IEquatable<GraphLocalTime>
{
    /// <inheritdoc/>
    public override GraphValueKind Kind => GraphValueKind.LocalTime;

    /// <summary>Nanoseconds since midnight.</summary>
    public long NanosecondOfDay { get; } = nanosecondOfDay;

    /// <inheritdoc/>
    public bool Equals(GraphLocalTime? other) => other is not null && NanosecondOfDay == other.NanosecondOfDay;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GraphLocalTime);

    /// <inheritdoc/>
    public override int GetHashCode() => NanosecondOfDay.GetHashCode();
}
