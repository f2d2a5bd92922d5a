using System.Diagnostics;
using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Temporal;

/// <summary>Temporal values moved by durations: first months, then days, then time.</summary>
internal static class TemporalArithmetic
{
    /// <summary>The value moved by a duration.</summary>
    /// <exception cref="GraphException">The result is beyond the years that Cypher has.</exception>
    public static GraphValue Add(GraphValue value, GraphDuration duration)
    {
        try
        {
            return Move(value, duration);
        }
        catch (OverflowException overflow)
        {
            throw CypherErrors.Arithmetic("The temporal value is beyond the years -999999999 to 999999999.", overflow);
        }
    }

    /// <summary>The day, some months and days later; the day gives way to a shorter month.</summary>
    public static long MoveDay(long day, long months, long days)
    {
        if (months != 0)
        {
            var (year, month, dayOfMonth) = CivilCalendar.FromEpochDay(day);
            var total = checked((year * 12) + month - 1 + months);
            var newYear = LocalMoment.FloorDiv(total, 12);
            if (Math.Abs(newYear) > CivilFields.YearMax)
            {
                throw new OverflowException();
            }

            var newMonth = (int)LocalMoment.FloorMod(total, 12) + 1;
            day = CivilCalendar.ToEpochDay(newYear, newMonth, Math.Min(dayOfMonth, CivilFields.DaysInMonth(newYear, newMonth)));
        }

        var moved = checked(day + days);
        return Math.Abs(moved) < 366_000_000_000 && Math.Abs(CivilCalendar.FromEpochDay(moved).Year) <= CivilFields.YearMax
            ? moved
            : throw new OverflowException();
    }

    private static GraphValue Move(GraphValue value, GraphDuration duration) => value.Kind switch
    {
        GraphValueKind.Date => new GraphDate(
            MoveDay(value.AsDate().EpochDay, duration.Months, checked(duration.Days + (WholeSeconds(duration) / LocalMoment.SecondsADay)))),
        GraphValueKind.LocalTime => new GraphLocalTime(MoveClock(value.AsLocalTime().NanosecondOfDay, duration)),
        GraphValueKind.Time => new GraphTime(MoveClock(value.AsTime().NanosecondOfDay, duration), value.AsTime().OffsetSeconds),
        GraphValueKind.LocalDateTime => MoveLocal(LocalMoment.Of(value.AsLocalDateTime()), duration).ToLocalDateTime(),
        GraphValueKind.DateTime => MoveZoned(value.AsDateTime(), duration),
        _ => throw new UnreachableException(),
    };

    // Seconds are kept rounded down; a date counts the days of the time part towards zero.
    private static long WholeSeconds(GraphDuration duration) =>
        duration.Seconds < 0 && duration.Nanoseconds > 0 ? duration.Seconds + 1 : duration.Seconds;

    private static long MoveClock(long nanosecond, GraphDuration duration)
    {
        var moved = nanosecond + (duration.Seconds % LocalMoment.SecondsADay * LocalMoment.NanosecondsASecond) + duration.Nanoseconds;
        return LocalMoment.FloorMod(moved, LocalMoment.NanosecondsADay);
    }

    private static LocalMoment MoveLocal(LocalMoment moment, GraphDuration duration)
    {
        var day = MoveDay(moment.Day, duration.Months, duration.Days);
        var (second, nanosecond) = MoveSecond((moment with { Day = day }).Second, moment.NanosecondOfSecond, duration);
        var moved = LocalMoment.Of(second, nanosecond);
        return moved with { Day = MoveDay(moved.Day, 0, 0) };
    }

    private static GraphDateTime MoveZoned(GraphDateTime value, GraphDuration duration)
    {
        var zone = new Zone(value.OffsetSeconds, value.ZoneId);
        var local = LocalMoment.Of(value);
        var onDay = duration.Months == 0 && duration.Days == 0
            ? value
            : zone.At(local with { Day = MoveDay(local.Day, duration.Months, duration.Days) }, value.OffsetSeconds);
        var (second, nanosecond) = MoveSecond(onDay.EpochSecond, onDay.Nanosecond, duration);
        var moved = zone.AtInstant(second, nanosecond);
        MoveDay(LocalMoment.Of(moved).Day, 0, 0);
        return moved;
    }

    private static (long Second, int Nanosecond) MoveSecond(long second, int nanosecond, GraphDuration duration)
    {
        var sum = nanosecond + duration.Nanoseconds;
        var carry = sum >= LocalMoment.NanosecondsASecond ? 1 : 0;
        return (checked(second + duration.Seconds + carry), (int)(sum - (carry * LocalMoment.NanosecondsASecond)));
    }
}
