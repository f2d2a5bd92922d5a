using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Temporal;

/// <summary>The components of temporal values: <c>d.year</c>, <c>t.offset</c>, <c>duration.minutesOfHour</c>.</summary>
internal static class TemporalAccess
{
    /// <summary>The component; null where the value has none of that name. Names match exactly.</summary>
    public static GraphValue? Get(GraphValue value, string key)
    {
        if (value.Kind == GraphValueKind.Duration)
        {
            return OfDuration(value.AsDuration(), key);
        }

        var found = TemporalParts.HasDate(value.Kind) ? OfDate(TemporalParts.Day(value), key) : null;
        found ??= TemporalParts.HasTime(value.Kind) ? OfTime(TemporalParts.Nanosecond(value), key) : null;
        found ??= TemporalParts.HasZone(value.Kind) ? OfZone(value, key) : null;
        return found ?? (value.Kind == GraphValueKind.DateTime ? OfInstant(value.AsDateTime(), key) : null);
    }

    private static GraphValue? OfDate(long day, string key) => key switch
    {
        "year" => CivilCalendar.FromEpochDay(day).Year,
        "quarter" => ((CivilCalendar.FromEpochDay(day).Month - 1) / 3) + 1,
        "month" => CivilCalendar.FromEpochDay(day).Month,
        "week" => CivilFields.Week(day).Week,
        "weekYear" => CivilFields.Week(day).Year,
        "dayOfQuarter" or "quarterDay" => CivilFields.DayOfQuarter(day),
        "day" => CivilCalendar.FromEpochDay(day).Day,
        "ordinalDay" => CivilFields.DayOfYear(day),
        "dayOfWeek" or "weekDay" => CivilFields.DayOfWeek(day),
        _ => null,
    };

    private static GraphValue? OfTime(long nanosecond, string key) => key switch
    {
        "hour" => nanosecond / (3600 * LocalMoment.NanosecondsASecond),
        "minute" => nanosecond / (60 * LocalMoment.NanosecondsASecond) % 60,
        "second" => nanosecond / LocalMoment.NanosecondsASecond % 60,
        "millisecond" => nanosecond % LocalMoment.NanosecondsASecond / 1_000_000,
        "microsecond" => nanosecond % LocalMoment.NanosecondsASecond / 1000,
        "nanosecond" => nanosecond % LocalMoment.NanosecondsASecond,
        _ => null,
    };

    private static GraphValue? OfZone(GraphValue value, string key)
    {
        var offset = TemporalParts.OffsetOf(value) ?? 0;
        return key switch
        {
            "timezone" => TemporalParts.ZoneOf(value).Id ?? OffsetText(offset),
            "offset" => OffsetText(offset),
            "offsetMinutes" => offset / 60,
            "offsetSeconds" => offset,
            _ => null,
        };
    }

    private static GraphValue? OfInstant(GraphDateTime value, string key) => key switch
    {
        // Whole seconds of the milliseconds, cut towards zero, as Neo4j counts them.
        "epochSeconds" => EpochMillis(value) / 1000,
        "epochMillis" => EpochMillis(value),
        _ => null,
    };

    private static long EpochMillis(GraphDateTime value) => (value.EpochSecond * 1000) + (value.Nanosecond / 1_000_000);

    private static GraphValue? OfDuration(GraphDuration value, string key) => key switch
    {
        "years" => value.Months / 12,
        "quarters" => value.Months / 3,
        "months" => value.Months,
        "weeks" => value.Days / 7,
        "days" => value.Days,
        "hours" => value.Seconds / 3600,
        "minutes" => value.Seconds / 60,
        "seconds" => value.Seconds,
        "milliseconds" => (value.Seconds * 1000) + (value.Nanoseconds / 1_000_000),
        "microseconds" => (value.Seconds * 1_000_000) + (value.Nanoseconds / 1000),
        "nanoseconds" => (value.Seconds * LocalMoment.NanosecondsASecond) + value.Nanoseconds,
        "quartersOfYear" => value.Months / 3 % 4,
        "monthsOfQuarter" => value.Months % 3,
        "monthsOfYear" => value.Months % 12,
        "daysOfWeek" => value.Days % 7,
        "minutesOfHour" => value.Seconds / 60 % 60,
        "secondsOfMinute" => value.Seconds % 60,
        "millisecondsOfSecond" => value.Nanoseconds / 1_000_000,
        "microsecondsOfSecond" => value.Nanoseconds / 1000,
        "nanosecondsOfSecond" => value.Nanoseconds,
        _ => null,
    };

    private static string OffsetText(int seconds) => TemporalText.Write(new GraphTime(0, seconds))["00:00:00".Length..];
}
