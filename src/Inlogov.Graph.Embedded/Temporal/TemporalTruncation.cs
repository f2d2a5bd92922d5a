using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Temporal;

/// <summary>The <c>.truncate</c> functions: the start of the unit that a temporal value is in, with components set afterwards.</summary>
/// <exception cref="GraphException">The value has no such unit, or a component is wrong.</exception>
internal static class TemporalTruncation
{
    private const string DateUnits = "millennium,century,decade,year,weekYear,quarter,month,week,day";

    public static GraphDate Date(string unit, GraphValue value, GraphMap components)
    {
        var isDateUnit = IsDateUnit(unit);
        if (!isDateUnit)
        {
            throw CypherErrors.Type($"A date cannot be truncated to `{unit}`.");
        }

        var day = TruncateDay(TemporalParts.Day(value), unit);
        var fields = FieldMap.Read(components);
        fields.Set(TemporalField.Date, new GraphDate(day));
        return TemporalBuilder.Date(fields);
    }

    public static GraphLocalTime LocalTime(string unit, GraphValue value, GraphMap components)
    {
        var nanosecond = TruncateClock(unit, value);
        var fields = FieldMap.Read(components);
        fields.Set(TemporalField.Time, new GraphLocalTime(KeepLarger(fields, unit, nanosecond)));
        return TemporalBuilder.LocalTime(fields);
    }

    /// <summary>A time, whose named zone has the offset of now.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="value">The value to truncate.</param>
    /// <param name="components">What to set afterwards.</param>
    /// <param name="now">The instant whose offset a named zone has here.</param>
    public static GraphTime Time(string unit, GraphValue value, GraphMap components, DateTimeOffset now)
    {
        var nanosecond = TruncateClock(unit, value);
        var fields = FieldMap.Read(components);
        var offset = fields.Get(TemporalField.Timezone) is { IsNull: false } zone
            ? Zone.Read(zone).OffsetAt(now.ToUnixTimeSeconds())
            : TemporalParts.OffsetOf(value) ?? 0;
        fields.Set(TemporalField.Time, new GraphTime(KeepLarger(fields, unit, nanosecond), offset));
        return TemporalBuilder.Time(fields, now);
    }

    public static GraphLocalDateTime LocalDateTime(string unit, GraphValue value, GraphMap components)
    {
        var moment = TruncateBoth(unit, value);
        var fields = FieldMap.Read(components);
        var kept = moment with { Nanosecond = KeepLarger(fields, unit, moment.Nanosecond) };
        fields.Set(TemporalField.Datetime, kept.ToLocalDateTime());
        return TemporalBuilder.LocalDateTime(fields);
    }

    public static GraphDateTime DateTime(string unit, GraphValue value, GraphMap components)
    {
        var moment = TruncateBoth(unit, value);
        var fields = FieldMap.Read(components);
        var zone = fields.Get(TemporalField.Timezone) is { IsNull: false } given ? Zone.Read(given) : TemporalParts.ZoneOf(value);
        var kept = moment with { Nanosecond = KeepLarger(fields, unit, moment.Nanosecond) };
        fields.Set(TemporalField.Datetime, zone.At(kept));
        return TemporalBuilder.DateTime(fields);
    }

    private static bool IsDateUnit(string unit)
    {
        if (Array.IndexOf(DateUnits.Split(','), unit) >= 0)
        {
            return true;
        }

        return unit is "hour" or "minute" or "second" or "millisecond" or "microsecond"
            ? false
            : throw CypherErrors.Execution($"`{unit}` is not a unit; use one of {DateUnits},hour,minute,second,millisecond,microsecond.");
    }

    private static long TruncateClock(string unit, GraphValue value)
    {
        if (IsDateUnit(unit) && unit != "day")
        {
            throw CypherErrors.Type($"A time cannot be truncated to `{unit}`.");
        }

        return TruncateTime(TemporalParts.Nanosecond(value), unit);
    }

    private static LocalMoment TruncateBoth(string unit, GraphValue value)
    {
        if (IsDateUnit(unit))
        {
            return new LocalMoment(TruncateDay(TemporalParts.Day(value), unit), 0);
        }

        if (value.Kind is not (GraphValueKind.DateTime or GraphValueKind.LocalDateTime))
        {
            throw CypherErrors.Type($"A {CypherTypes.NameOf(value)} cannot be truncated to `{unit}`.");
        }

        return new LocalMoment(TemporalParts.Day(value), TruncateTime(TemporalParts.Nanosecond(value), unit));
    }

    private static long TruncateDay(long day, string unit)
    {
        var (year, month, _) = CivilCalendar.FromEpochDay(day);
        return unit switch
        {
            "millennium" => FirstOf(year / 1000 * 1000),
            "century" => FirstOf(year / 100 * 100),
            "decade" => FirstOf(year / 10 * 10),
            "year" => FirstOf(year),
            "weekYear" => FirstOfWeekYear(CivilFields.Week(day).Year),
            "quarter" => CivilCalendar.ToEpochDay(year, ((month - 1) / 3 * 3) + 1, 1),
            "month" => CivilCalendar.ToEpochDay(year, month, 1),
            "week" => day + 1 - CivilFields.DayOfWeek(day),
            _ => day,
        };
    }

    private static long FirstOf(long year) => CivilCalendar.ToEpochDay(year, 1, 1);

    private static long FirstOfWeekYear(long year) => CivilFields.TryOfWeek(year, 1, 1, out var day) ? day : FirstOf(year);

    private static long TruncateTime(long nanosecond, string unit)
    {
        var size = unit switch
        {
            "hour" => 3600 * LocalMoment.NanosecondsASecond,
            "minute" => 60 * LocalMoment.NanosecondsASecond,
            "second" => LocalMoment.NanosecondsASecond,
            "millisecond" => 1_000_000,
            "microsecond" => 1000,
            _ => LocalMoment.NanosecondsADay,
        };
        return nanosecond - (nanosecond % size);
    }

    // Truncated to milliseconds, smaller units that are set are added to what is left, rather than replacing it.
    private static long KeepLarger(FieldMap fields, string unit, long nanosecond)
    {
        var setsMicrosecond = fields.Has(TemporalField.Microsecond);
        var setsNanosecond = fields.Has(TemporalField.Nanosecond);
        if (unit == "millisecond" && (setsMicrosecond || setsNanosecond) && !fields.Has(TemporalField.Millisecond))
        {
            fields.Set(TemporalField.Millisecond, nanosecond / 1_000_000 % 1000);
        }
        else if (unit == "microsecond" && setsNanosecond && !setsMicrosecond)
        {
            fields.Set(TemporalField.Microsecond, nanosecond / 1000 % 1_000_000);
        }

        return nanosecond;
    }
}
