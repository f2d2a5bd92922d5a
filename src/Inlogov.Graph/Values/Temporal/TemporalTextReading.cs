using System.Globalization;
using System.Text.RegularExpressions;

namespace Inlogov.Graph.Values;

/// <summary>
/// Reads the ISO 8601 texts that <see cref="TemporalText"/> writes: complete dates, seconds optional, offsets always there.
/// What Cypher's own functions accept beyond that (weeks, ordinal dates, units left out) is the engine's.
/// </summary>
public static partial class TemporalTextReading
{
    private const long NanosecondsASecond = 1_000_000_000;
    private const int OffsetSecondsMax = 18 * 3600;

    /// <summary>Reads a text as a value of the given temporal kind; a date and time may end with a zone in brackets after its offset.</summary>
    /// <returns>False where the text is not of that kind, or names a day or time that does not exist.</returns>
    public static bool TryRead(GraphValueKind kind, string text, out GraphValue value)
    {
        value = kind switch
        {
            GraphValueKind.Duration => ReadDuration(text),
            GraphValueKind.Date => ReadDate(DatePattern().Match(text)) is { } day ? new GraphDate(day) : null,
            GraphValueKind.LocalTime or GraphValueKind.Time => ReadTime(kind, TimePattern().Match(text)),
            GraphValueKind.LocalDateTime or GraphValueKind.DateTime => ReadDateTime(kind, text),
            _ => null,
        };
        return !value.IsNull;
    }

    private static GraphObject? ReadTime(GraphValueKind kind, Match time)
    {
        if (ReadNanosecondOfDay(time) is not { } nanosecond)
        {
            return null;
        }

        return (kind, ReadOffset(time)) switch
        {
            (GraphValueKind.LocalTime, _) => time.Groups["offset"].Success ? null : new GraphLocalTime(nanosecond),
            (_, { } offset) => new GraphTime(nanosecond, offset),
            _ => null,
        };
    }

    private static GraphObject? ReadDateTime(GraphValueKind kind, string text)
    {
        var split = text.IndexOf('T', StringComparison.Ordinal);
        if (split < 0 || ReadDate(DatePattern().Match(text[..split])) is not { } day)
        {
            return null;
        }

        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        var zone = bracket > 0 && text[^1] == ']' ? text[(bracket + 1)..^1] : null;
        var time = TimePattern().Match(text[(split + 1)..(bracket > 0 ? bracket : text.Length)]);
        if (ReadNanosecondOfDay(time) is not { } nanosecond || (bracket > 0 && string.IsNullOrEmpty(zone)))
        {
            return null;
        }

        var (seconds, rest) = Math.DivRem(nanosecond, NanosecondsASecond);
        var local = (day * 86_400) + seconds;
        return (kind, ReadOffset(time)) switch
        {
            (GraphValueKind.LocalDateTime, _) => time.Groups["offset"].Success || zone is not null ? null : new GraphLocalDateTime(local, (int)rest),
            (_, { } offset) => new GraphDateTime(local - offset, (int)rest, offset, zone),
            _ => null,
        };
    }

    private static long? ReadDate(Match date)
    {
        if (!date.Success)
        {
            return null;
        }

        var (year, month, day) = (Number(date, "year"), (int)Number(date, "month"), (int)Number(date, "day"));
        return month is >= 1 and <= 12 && day >= 1 && day <= DaysIn(year, month) ? CivilCalendar.ToEpochDay(year, month, day) : null;
    }

    private static int DaysIn(long year, int month) => month switch
    {
        2 => (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static long? ReadNanosecondOfDay(Match time)
    {
        if (!time.Success)
        {
            return null;
        }

        var (hour, minute, second) = (Number(time, "hour"), Number(time, "minute"), Number(time, "second"));
        return hour > 23 || minute > 59 || second > 59
            ? null
            : (((hour * 60) + minute) * 60 + second) * NanosecondsASecond + Fraction(time);
    }

    private static int? ReadOffset(Match time)
    {
        if (!time.Groups["offset"].Success)
        {
            return null;
        }

        if (time.Groups["offset"].Value == "Z")
        {
            return 0;
        }

        var size = (int)((Number(time, "offsetHour") * 3600) + (Number(time, "offsetMinute") * 60) + Number(time, "offsetSecond"));
        return size > OffsetSecondsMax ? null : time.Groups["offset"].Value[0] == '-' ? -size : size;
    }

    private static GraphDuration? ReadDuration(string text)
    {
        var parts = DurationPattern().Match(text);
        if (!parts.Success || text[^1] is 'P' or 'T')
        {
            return null;
        }

        try
        {
            var months = checked((Number(parts, "years") * 12) + Number(parts, "months"));
            var days = checked((Number(parts, "weeks") * 7) + Number(parts, "days"));
            var seconds = checked((Number(parts, "hours") * 3600) + (Number(parts, "minutes") * 60) + Number(parts, "seconds"));
            var nanoseconds = Fraction(parts);

            // The stored second is rounded down and its fraction counts upwards.
            return nanoseconds > 0 && parts.Groups["seconds"].Value.StartsWith('-')
                ? new GraphDuration(months, days, checked(seconds - 1), (int)(NanosecondsASecond - nanoseconds))
                : new GraphDuration(months, days, seconds, nanoseconds);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static long Number(Match match, string group) =>
        match.Groups[group].Success ? long.Parse(match.Groups[group].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;

    private static int Fraction(Match match) =>
        match.Groups["fraction"].Success ? int.Parse(match.Groups["fraction"].Value.PadRight(9, '0'), CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<year>[+-]?\d{4,9})-(?<month>\d\d)-(?<day>\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    [GeneratedRegex(
        @"^(?<hour>\d\d):(?<minute>\d\d)(:(?<second>\d\d)(\.(?<fraction>\d{1,9}))?)?(?<offset>Z|[+-](?<offsetHour>\d\d):(?<offsetMinute>\d\d)(:(?<offsetSecond>\d\d))?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TimePattern();

    [GeneratedRegex(
        @"^P((?<years>-?\d+)Y)?((?<months>-?\d+)M)?((?<weeks>-?\d+)W)?((?<days>-?\d+)D)?(T((?<hours>-?\d+)H)?((?<minutes>-?\d+)M)?((?<seconds>-?\d+)(\.(?<fraction>\d{1,9}))?S)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DurationPattern();
}
