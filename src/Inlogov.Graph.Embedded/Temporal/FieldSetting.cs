using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Temporal;

/// <summary>Sets fields of a day and time one after the other, as java.time's <c>with</c> does: the day gives way to a shorter month.</summary>
internal static class FieldSetting
{
    private const long NanosecondsASecond = LocalMoment.NanosecondsASecond;

    /// <summary>The first day of the year 0, on which fields are set where no date is given.</summary>
    public static readonly long FirstDay = CivilCalendar.ToEpochDay(0, 1, 1);

    /// <summary>Sets all date fields that are present.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="day">The day to start from.</param>
    /// <param name="isSelected">Whether that day was given, rather than the default.</param>
    /// <exception cref="GraphException">A value is out of its range.</exception>
    public static long SetDate(FieldMap fields, long day, bool isSelected)
    {
        var byWeek = fields.Has(TemporalField.Week);
        if (byWeek && !isSelected)
        {
            day = SetWeek(SetWeekBasedYear(day, fields.Integer(TemporalField.Year, 1)), 1);
            day -= CivilFields.DayOfWeek(day) - 1;
        }

        for (var field = TemporalField.Year; field <= TemporalField.Day; field++)
        {
            if (fields.Has(field))
            {
                var value = fields.Integer(field, field == TemporalField.Year ? 0 : 1);
                day = field == TemporalField.Year && byWeek ? SetWeekBasedYear(day, value) : Set(day, field, value);
            }
        }

        return Checked(day);
    }

    /// <summary>Sets all time fields that are present.</summary>
    /// <exception cref="GraphException">A value is out of its range.</exception>
    public static long SetTime(FieldMap fields, long nanosecondOfDay)
    {
        var seconds = nanosecondOfDay / NanosecondsASecond;
        var hour = Part(fields, TemporalField.Hour, seconds / 3600, 23);
        var minute = Part(fields, TemporalField.Minute, seconds / 60 % 60, 59);
        var second = Part(fields, TemporalField.Second, seconds % 60, 59);
        var fraction = fields.Has(TemporalField.Millisecond) || fields.Has(TemporalField.Microsecond) || fields.Has(TemporalField.Nanosecond)
            ? Fraction(fields)
            : nanosecondOfDay % NanosecondsASecond;
        return (((hour * 3600) + (minute * 60) + second) * NanosecondsASecond) + fraction;
    }

    /// <summary>Nanoseconds of the second, from milli-, micro- and nanoseconds, each within what the larger one leaves.</summary>
    /// <exception cref="GraphException">A value is out of its range.</exception>
    public static long Fraction(FieldMap fields)
    {
        var hasMillisecond = fields.Has(TemporalField.Millisecond);
        var hasMicrosecond = fields.Has(TemporalField.Microsecond);
        var millisecond = InRange("millisecond", fields.Integer(TemporalField.Millisecond, 0), 0, 999);
        var microsecond = InRange("microsecond", fields.Integer(TemporalField.Microsecond, 0), 0, hasMillisecond ? 999 : 999_999);
        var nanosecondMax = hasMicrosecond ? 999 : hasMillisecond ? 999_999 : 999_999_999;
        return (millisecond * 1_000_000) + (microsecond * 1000) + InRange("nanosecond", fields.Integer(TemporalField.Nanosecond, 0), 0, nanosecondMax);
    }

    /// <summary>Refuses days beyond the years that Cypher has.</summary>
    /// <exception cref="GraphException">The day is beyond them.</exception>
    public static long Checked(long day) =>
        Math.Abs(CivilCalendar.FromEpochDay(day).Year) <= CivilFields.YearMax
            ? day
            : throw CypherErrors.Argument("The date is beyond the years -999999999 to 999999999.");

    private static long Set(long day, TemporalField field, long value)
    {
        var (year, month, dayOfMonth) = CivilCalendar.FromEpochDay(day);
        switch (field)
        {
            case TemporalField.Year:
                return Clamped(InRange("year", value, -CivilFields.YearMax, CivilFields.YearMax), month, dayOfMonth);
            case TemporalField.Quarter:
                return Clamped(year, month + (((int)InRange("quarter", value, 1, 4) - ((month + 2) / 3)) * 3), dayOfMonth);
            case TemporalField.Month:
                return Clamped(year, (int)InRange("month", value, 1, 12), dayOfMonth);
            case TemporalField.Week:
                return SetWeek(day, value);
            case TemporalField.OrdinalDay:
                return CivilFields.TryOfOrdinal(year, value, out var ordinal) ? ordinal : throw OutOfRange("ordinalDay", value);
            case TemporalField.DayOfQuarter:
                return day + InRange("dayOfQuarter", value, 1, 92) - CivilFields.DayOfQuarter(day);
            case TemporalField.DayOfWeek:
                return day + InRange("dayOfWeek", value, 1, 7) - CivilFields.DayOfWeek(day);
            default:
                return CivilFields.TryOfDate(year, month, value, out var found) ? found : throw OutOfRange("day", value);
        }
    }

    private static long SetWeek(long day, long week) => day + ((InRange("week", week, 1, 53) - CivilFields.Week(day).Week) * 7);

    private static long SetWeekBasedYear(long day, long year)
    {
        InRange("year", year, -CivilFields.YearMax, CivilFields.YearMax);
        var week = Math.Min(CivilFields.Week(day).Week, CivilFields.WeeksInYear(year));
        return CivilFields.TryOfWeek(year, week, CivilFields.DayOfWeek(day), out var moved) ? moved : throw OutOfRange("year", year);
    }

    private static long Clamped(long year, int month, int dayOfMonth) =>
        CivilCalendar.ToEpochDay(year, month, Math.Min(dayOfMonth, CivilFields.DaysInMonth(year, month)));

    private static long Part(FieldMap fields, TemporalField field, long current, long max) =>
        fields.Has(field) ? InRange(field.ToString().ToLowerInvariant(), fields.Integer(field, 0), 0, max) : current;

    private static long InRange(string name, long value, long min, long max) =>
        value >= min && value <= max ? value : throw OutOfRange(name, value);

    private static GraphException OutOfRange(string name, long value) => CypherErrors.Argument($"`{value}` is not a valid `{name}`.");
}
