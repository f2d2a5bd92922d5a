using System.Diagnostics;
using System.Globalization;

namespace Inlogov.Graph.Values;

/// <summary>Temporal values as the ISO 8601 texts of Neo4j's Query API: seconds always there, trailing zeros of a fraction cut.</summary>
public static class TemporalText
{
    private const long NanosecondsASecond = 1_000_000_000;
    private const long SecondsADay = 86_400;

    /// <summary>Writes a date, time or duration; a zoned date and time with its zone in brackets.</summary>
    public static string Write(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Date => Date(value.AsDate().EpochDay),
        GraphValueKind.LocalTime => TimeOfDay(value.AsLocalTime().NanosecondOfDay),
        GraphValueKind.Time => TimeOfDay(value.AsTime().NanosecondOfDay) + Offset(value.AsTime().OffsetSeconds),
        GraphValueKind.LocalDateTime => DateAndTime(value.AsLocalDateTime().EpochSecond, value.AsLocalDateTime().Nanosecond),
        GraphValueKind.DateTime => WithOffset(value.AsDateTime()) + (value.AsDateTime().ZoneId is { } zone ? $"[{zone}]" : string.Empty),
        GraphValueKind.Duration => Duration(value.AsDuration()),
        _ => throw new UnreachableException(),
    };

    /// <summary>A date and time with its offset, without the name of its zone, as Neo4j's plain JSON has it.</summary>
    public static string WithOffset(GraphDateTime value) =>
        DateAndTime(value.EpochSecond + value.OffsetSeconds, value.Nanosecond) + Offset(value.OffsetSeconds);

    private static string DateAndTime(long epochSecond, int nanosecond)
    {
        var day = FloorDiv(epochSecond, SecondsADay);
        return Date(day) + "T" + TimeOfDay(((epochSecond - (day * SecondsADay)) * NanosecondsASecond) + nanosecond);
    }

    private static string Date(long epochDay)
    {
        var (year, month, day) = CivilCalendar.FromEpochDay(epochDay);
        var sign = year > 9999 ? "+" : year < 0 ? "-" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(year):0000}-{month:00}-{day:00}");
    }

    private static string TimeOfDay(long nanosecondOfDay)
    {
        var (seconds, nanoseconds) = Math.DivRem(nanosecondOfDay, NanosecondsASecond);
        var text = string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");
        return nanoseconds == 0 ? text : text + "." + nanoseconds.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');
    }

    private static string Offset(int seconds)
    {
        if (seconds == 0)
        {
            return "Z";
        }

        var size = Math.Abs(seconds);
        var text = string.Create(CultureInfo.InvariantCulture, $"{(seconds < 0 ? '-' : '+')}{size / 3600:00}:{size / 60 % 60:00}");
        return size % 60 == 0 ? text : text + string.Create(CultureInfo.InvariantCulture, $":{size % 60:00}");
    }

    private static string Duration(GraphDuration value)
    {
        var (years, months) = Math.DivRem(value.Months, 12);
        var date = Part(years, 'Y') + Part(months, 'M') + Part(value.Days, 'D');
        var time = DurationTime(value.Seconds, value.Nanoseconds);
        return (date, time) switch
        {
            ("", "") => "PT0S",
            (_, "") => "P" + date,
            _ => "P" + date + "T" + time,
        };
    }

    private static string DurationTime(long seconds, int nanoseconds)
    {
        // Seconds are rounded down, so a negative amount with a fraction is brought back to one sign first.
        var whole = seconds < 0 && nanoseconds > 0 ? seconds + 1 : seconds;
        var fraction = seconds < 0 && nanoseconds > 0 ? (int)(NanosecondsASecond - nanoseconds) : nanoseconds;
        var (minutes, rest) = Math.DivRem(whole, 60);
        var text = Part(minutes / 60, 'H') + Part(minutes % 60, 'M');
        if (fraction == 0)
        {
            return text + Part(rest, 'S');
        }

        var sign = seconds < 0 ? "-" : string.Empty;
        var digits = fraction.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');
        return string.Create(CultureInfo.InvariantCulture, $"{text}{sign}{Math.Abs(rest)}.{digits}S");
    }

    private static string Part(long amount, char unit) =>
        amount == 0 ? string.Empty : amount.ToString(CultureInfo.InvariantCulture) + unit;

    private static long FloorDiv(long value, long divisor) => (value / divisor) - (value % divisor < 0 ? 1 : 0);
}
