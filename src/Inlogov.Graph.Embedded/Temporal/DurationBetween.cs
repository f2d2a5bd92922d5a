using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Temporal;

/// <summary>
/// The time between two temporal values. What one of them lacks it takes from the other: the date, or the zone; a date
/// alone is its midnight.
/// </summary>
internal static class DurationBetween
{
    /// <summary>Months, then days, then seconds: <c>duration.between(a, b)</c>.</summary>
    public static GraphDuration InAll(GraphValue from, GraphValue to)
    {
        var (start, end, hasDates) = Align(from, to);
        if (!hasDates)
        {
            return Exact(start, end);
        }

        var months = Months(start, end);
        start = start.Plus(months, 0);
        var days = Days(start, end);
        start = start.Plus(0, days);
        var rest = Exact(start, end);
        return new GraphDuration(months, days, rest.Seconds, rest.Nanoseconds);
    }

    /// <summary>Whole months.</summary>
    /// <exception cref="GraphException">Neither value has a date.</exception>
    public static GraphDuration InMonths(GraphValue from, GraphValue to)
    {
        var (start, end, hasDates) = Align(from, to);
        return hasDates ? new GraphDuration(Months(start, end), 0, 0, 0) : throw CypherErrors.Type("Two times of day are not months apart.");
    }

    /// <summary>Whole days.</summary>
    /// <exception cref="GraphException">Neither value has a date.</exception>
    public static GraphDuration InDays(GraphValue from, GraphValue to)
    {
        var (start, end, hasDates) = Align(from, to);
        return hasDates ? new GraphDuration(0, Days(start, end), 0, 0) : throw CypherErrors.Type("Two times of day are not days apart.");
    }

    /// <summary>Seconds and nanoseconds.</summary>
    public static GraphDuration InSeconds(GraphValue from, GraphValue to)
    {
        var (start, end, _) = Align(from, to);
        return Exact(start, end);
    }

    private static (Side Start, Side End, bool HasDates) Align(GraphValue from, GraphValue to)
    {
        var hasDates = TemporalParts.HasDate(from.Kind) || TemporalParts.HasDate(to.Kind);
        var hasZone = TemporalParts.HasZone(from.Kind) || TemporalParts.HasZone(to.Kind);
        var zone = TemporalParts.HasZone(from.Kind) ? TemporalParts.ZoneOf(from) : TemporalParts.ZoneOf(to);
        return (ToSide(from, to, hasZone, zone), ToSide(to, from, hasZone, zone), hasDates);
    }

    private static Side ToSide(GraphValue value, GraphValue other, bool hasZone, Zone shared)
    {
        var dated = TemporalParts.HasDate(value.Kind) ? value : other;
        var day = TemporalParts.HasDate(dated.Kind) ? TemporalParts.Day(dated) : 0;
        var local = new LocalMoment(day, TemporalParts.HasTime(value.Kind) ? TemporalParts.Nanosecond(value) : 0);
        if (!hasZone)
        {
            return new Side(local, Zone.Utc, local.Second);
        }

        // The own zone fixes the instant; what is then counted in months and days is the local time in the first zone.
        var own = TemporalParts.HasZone(value.Kind) ? TemporalParts.ZoneOf(value) : shared;
        var instant = own.At(local, TemporalParts.OffsetOf(value));
        var shown = shared.AtInstant(instant.EpochSecond, instant.Nanosecond);
        return new Side(LocalMoment.Of(shown), shared, instant.EpochSecond);
    }

    private static long Months(Side start, Side end)
    {
        var (year, month, day) = CivilCalendar.FromEpochDay(start.Local.Day);
        var (endYear, endMonth, endDay) = CivilCalendar.FromEpochDay(EndDay(start.Local, end.Local));
        var months = ((endYear - year) * 12) + endMonth - month;
        return months > 0 && endDay < day ? months - 1 : months < 0 && endDay > day ? months + 1 : months;
    }

    private static long Days(Side start, Side end) => EndDay(start.Local, end.Local) - start.Local.Day;

    // A last day that is not full does not count.
    private static long EndDay(LocalMoment start, LocalMoment end)
    {
        if (end.Day > start.Day && end.Nanosecond < start.Nanosecond)
        {
            return end.Day - 1;
        }

        return end.Day < start.Day && end.Nanosecond > start.Nanosecond ? end.Day + 1 : end.Day;
    }

    private static GraphDuration Exact(Side start, Side end) =>
        DurationParts.Normalise(0, 0, end.EpochSecond - start.EpochSecond, (long)end.Local.NanosecondOfSecond - start.Local.NanosecondOfSecond);

    private readonly record struct Side(LocalMoment Local, Zone Zone, long EpochSecond)
    {
        public Side Plus(long months, long days)
        {
            if (months == 0 && days == 0)
            {
                return this;
            }

            var moved = Local with { Day = TemporalArithmetic.MoveDay(Local.Day, months, days) };
            var instant = Zone.At(moved, (int)(Local.Second - EpochSecond));
            return new Side(LocalMoment.Of(instant), Zone, instant.EpochSecond);
        }
    }
}
