using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Inlogov.Graph.Values;

/// <summary>
/// Temporal values from text: all the forms of ISO 8601 that Cypher's <c>date('2015-W30-2')</c> and its like take, and so
/// also what <see cref="TemporalText"/> writes.
/// </summary>
public static class TemporalParsing
{
    private const long NanosecondsASecond = 1_000_000_000;
    private const long SecondsADay = 86_400;
    private const int OffsetSecondsMax = 64_800;

    /// <summary>Reads a date: <c>2015-07-21</c>, <c>20150721</c>, <c>2015-W30-2</c>, <c>2015-Q2-60</c>, <c>2015-202</c>, <c>2015</c>.</summary>
    public static bool TryParseDate(string text, [NotNullWhen(true)] out GraphDate? date)
    {
        var match = TemporalPatterns.Date().Match(text);
        date = match.Success && TryReadDay(match, out var day) ? new GraphDate(day) : null;
        return date is not null;
    }

    /// <summary>Reads a time without offset: <c>21:40:32.142</c>, <c>2140</c>, <c>21</c>.</summary>
    public static bool TryParseLocalTime(string text, [NotNullWhen(true)] out GraphLocalTime? time)
    {
        var match = TemporalPatterns.LocalTime().Match(text);
        time = match.Success && TryReadTime(match, out var nanosecond) ? new GraphLocalTime(nanosecond) : null;
        return time is not null;
    }

    /// <summary>Reads a time with an offset, or without one in UTC: <c>21:40:32+01:00</c>, <c>2140Z</c>.</summary>
    public static bool TryParseTime(string text, [NotNullWhen(true)] out GraphTime? time)
    {
        var match = TemporalPatterns.Time().Match(text);
        time = match.Success && TryReadTime(match, out var nanosecond) && TryReadOffset(match.Groups["offset"], out var offset)
            ? new GraphTime(nanosecond, offset ?? 0)
            : null;
        return time is not null;
    }

    /// <summary>Reads a date and time without offset: <c>2015-07-21T21:40:32.142</c>, <c>2015-07-21</c>.</summary>
    public static bool TryParseLocalDateTime(string text, [NotNullWhen(true)] out GraphLocalDateTime? dateTime)
    {
        var match = TemporalPatterns.LocalDateTime().Match(text);
        dateTime = match.Success && TryReadLocal(match, out var second, out var nanosecond) ? new GraphLocalDateTime(second, nanosecond) : null;
        return dateTime is not null;
    }

    /// <summary>Reads a date and time with an offset, a zone, or neither, which means UTC: <c>2015-07-21T21:40+02:00[Europe/Stockholm]</c>.</summary>
    public static bool TryParseDateTime(string text, [NotNullWhen(true)] out GraphDateTime? dateTime)
    {
        dateTime = null;
        var match = TemporalPatterns.DateTime().Match(text);
        if (!match.Success || !TryReadLocal(match, out var second, out var nanosecond) || !TryReadOffset(match.Groups["offset"], out var offset))
        {
            return false;
        }

        if (!match.Groups["zone"].Success)
        {
            dateTime = new GraphDateTime(second - (offset ?? 0), nanosecond, offset ?? 0);
            return true;
        }

        if (!TryParseZone(match.Groups["zone"].Value, out var bare, out var zoneId))
        {
            return false;
        }

        if (zoneId is null)
        {
            dateTime = offset is null || offset == bare ? new GraphDateTime(second - bare, nanosecond, bare) : null;
            return dateTime is not null;
        }

        if (offset is { } given && !TimeZoneRules.IsValid(zoneId, second, given))
        {
            return false;
        }

        var (instant, resolved) = TimeZoneRules.Resolve(zoneId, second, offset);
        dateTime = new GraphDateTime(instant, nanosecond, resolved, zoneId);
        return true;
    }

    /// <summary>Reads an offset (<c>Z</c>, <c>+01:00</c>) or the name of a zone that the IANA database has.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offsetSeconds">The offset; 0 where a zone is named.</param>
    /// <param name="zoneId">The zone's name, or null for a bare offset.</param>
    public static bool TryParseZone(string text, out int offsetSeconds, out string? zoneId)
    {
        offsetSeconds = 0;
        zoneId = null;
        if (text is "Z" or "z")
        {
            return true;
        }

        if (TemporalPatterns.Offset().IsMatch(text))
        {
            return TryReadOffsetText(text, out offsetSeconds);
        }

        return TimeZoneRules.TryFind(text.Replace(' ', '_'), out zoneId);
    }

    /// <summary>Reads a duration by units (<c>P1Y2M10DT2H30M</c>, fractions and signs allowed) or by date and time (<c>P2012-02-02T14:37:21.545</c>).</summary>
    public static bool TryParseDuration(string text, [NotNullWhen(true)] out GraphDuration? duration)
    {
        duration = null;
        var units = TemporalPatterns.DurationOfUnits().Match(text);
        if (units.Success)
        {
            return units.Groups["units"].Length > 0 && units.Groups["time"].Value is not ("T" or "t") && TryReadUnits(units, out duration);
        }

        var asDate = TemporalPatterns.DurationAsDate().Match(text);
        return asDate.Success && TryReadAsDate(asDate, out duration);
    }

    /// <summary>Whether the offset in a text has seconds, which Neo4j writes but does not read.</summary>
    internal static bool HasOffsetSeconds(string text) => TemporalPatterns.OffsetWithSeconds().IsMatch(text);

    /// <summary>Whether a text has the form of a date and time, but names an offset that there is not, or that its zone does not have then.</summary>
    internal static bool HasWrongOffset(string text)
    {
        var match = TemporalPatterns.DateTime().Match(text);
        if (!match.Success || !match.Groups["offset"].Success || !TryReadLocal(match, out _, out _))
        {
            return false;
        }

        return !TryReadOffset(match.Groups["offset"], out _)
            || (match.Groups["zone"].Success && TryParseZone(match.Groups["zone"].Value, out _, out _));
    }

    /// <summary>Whether a text has the form of a time, but names an offset that there is not.</summary>
    internal static bool HasWrongOffsetOfTime(string text) =>
        TemporalPatterns.Time().Match(text) is { Success: true } match && TryReadTime(match, out _) && !TryReadOffset(match.Groups["offset"], out _);

    /// <summary>Whether a text has the form of a time in a named zone, which a time without a date cannot be in.</summary>
    internal static bool NamesZoneOfTime(string text) =>
        TemporalPatterns.TimeInZone().Match(text) is { Success: true } match && TryParseZone(match.Groups["zone"].Value, out _, out _);

    private static bool TryReadDay(Match match, out long day)
    {
        day = 0;
        var year = long.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        if (match.Groups["week"].Success)
        {
            return CivilFields.TryOfWeek(year, Number(match, "week", 1), Number(match, "weekday", 1), out day);
        }

        if (match.Groups["quarter"].Success)
        {
            return CivilFields.TryOfQuarter(year, Number(match, "quarter", 1), Number(match, "quarterday", 1), out day);
        }

        return match.Groups["ordinal"].Success
            ? CivilFields.TryOfOrdinal(year, Number(match, "ordinal", 1), out day)
            : CivilFields.TryOfDate(year, Number(match, "month", 1), Number(match, "day", 1), out day);
    }

    private static bool TryReadTime(Match match, out long nanosecond)
    {
        var hour = Number(match, "hour", 0);
        var minute = Number(match, "minute", 0);
        var second = Number(match, "second", 0);
        nanosecond = (((hour * 3600L) + (minute * 60) + second) * NanosecondsASecond) + Fraction(match);
        return hour < 24 && minute < 60 && second < 60;
    }

    private static bool TryReadLocal(Match match, out long epochSecond, out int nanosecond)
    {
        var ofDay = 0L;
        var valid = TryReadDay(match, out var day) && (!match.Groups["time"].Success || TryReadTime(match, out ofDay));
        epochSecond = (day * SecondsADay) + (ofDay / NanosecondsASecond);
        nanosecond = (int)(ofDay % NanosecondsASecond);
        return valid;
    }

    private static bool TryReadOffset(Group group, out int? seconds)
    {
        seconds = null;
        if (!group.Success)
        {
            return true;
        }

        var valid = TryReadOffsetText(group.Value, out var read);
        seconds = read;
        return valid;
    }

    private static bool TryReadOffsetText(string text, out int seconds)
    {
        seconds = 0;
        if (text is "Z" or "z")
        {
            return true;
        }

        var digits = text[1..].Replace(":", string.Empty, StringComparison.Ordinal);
        var (hour, minute, second) = (Part(digits, 0), Part(digits, 2), Part(digits, 4));
        seconds = (text[0] == '-' ? -1 : 1) * ((hour * 3600) + (minute * 60) + second);
        return minute < 60 && second < 60 && Math.Abs(seconds) <= OffsetSecondsMax;
    }

    private static bool TryReadUnits(Match match, [NotNullWhen(true)] out GraphDuration? duration)
    {
        var sign = match.Groups["sign"].Value == "-" ? -1 : 1;
        var negative = match.Groups["seconds"].Value.StartsWith('-');
        var (seconds, fraction) = (match.Groups["seconds"], Fraction(match));
        var parsed = 0L;
        if (seconds.Success && !long.TryParse(seconds.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out parsed))
        {
            duration = null;
            return false;
        }

        return DurationParts.TryApproximate(
            sign * ((Amount(match, "years") * 12) + Amount(match, "months")),
            sign * ((Amount(match, "weeks") * 7) + Amount(match, "days")),
            sign * ((Amount(match, "hours") * 3600) + (Amount(match, "minutes") * 60)),
            sign * parsed,
            sign * (negative ? -fraction : fraction),
            out duration);
    }

    private static bool TryReadAsDate(Match match, [NotNullWhen(true)] out GraphDuration? duration)
    {
        var sign = match.Groups["sign"].Value == "-" ? -1 : 1;
        var (months, days) = (Number(match, "month", 0), Number(match, "day", 0));
        var (hours, minutes, seconds) = (Number(match, "hour", 0), Number(match, "minute", 0), Number(match, "second", 0));
        duration = months > 12 || days > 31 || hours > 24 || minutes > 60 || seconds > 60
            ? null
            : DurationParts.Normalise(
                sign * ((Number(match, "year", 0) * 12L) + months), sign * days, sign * ((hours * 3600L) + (minutes * 60) + seconds), sign * Fraction(match));
        return duration is not null;
    }

    private static int Number(Match match, string group, int absent) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : absent;

    private static double Amount(Match match, string group) =>
        match.Groups[group].Success ? double.Parse(match.Groups[group].Value.Replace(',', '.'), CultureInfo.InvariantCulture) : 0;

    private static int Part(string digits, int start) =>
        digits.Length > start ? int.Parse(digits.AsSpan(start, 2), CultureInfo.InvariantCulture) : 0;

    private static long Fraction(Match match) =>
        match.Groups["fraction"].Success ? long.Parse(match.Groups["fraction"].Value.PadRight(9, '0'), CultureInfo.InvariantCulture) : 0;
}
