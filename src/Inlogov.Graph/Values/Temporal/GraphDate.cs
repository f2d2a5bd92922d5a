namespace Inlogov.Graph.Values;

/// <summary>A calendar date of the proleptic ISO calendar, years −999,999,999 to 999,999,999 (wider than NodaTime's).</summary>
/// <param name="epochDay">Days since 1970-01-01.</param>
public sealed class GraphDate(long epochDay) : GraphObject, IEquatable<GraphDate>
{
    /// <inheritdoc/>
    public override GraphValueKind Kind => GraphValueKind.Date;

    /// <summary>Days since 1970-01-01.</summary>
    public long EpochDay { get; } = epochDay;

    /// <summary>The date of a year, month (1–12) and day (1–31); the caller has checked them.</summary>
    public static GraphDate Of(long year, int month, int day) => new(CivilCalendar.ToEpochDay(year, month, day));

    /// <inheritdoc/>
    public bool Equals(GraphDate? other) => other is not null && EpochDay == other.EpochDay;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GraphDate);

    /// <inheritdoc/>
    public override int GetHashCode() => EpochDay.GetHashCode();
}
