namespace Inlogov.Graph.Values;

/// <summary>Dates by week, quarter or day of year, and these fields of dates (ISO 8601, java.time's IsoFields).</summary>
internal static class CivilFields
{
    public const long YearMax = 999_999_999;

    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The day of the week, 1 (Monday) to 7.</summary>
    public static int DayOfWeek(long epochDay) => (int)((((epochDay + 3) % 7) + 7) % 7) + 1;

    public static int DayOfYear(long epochDay) =>
        (int)(epochDay - CivilCalendar.ToEpochDay(CivilCalendar.FromEpochDay(epochDay).Year, 1, 1)) + 1;

    /// <summary>The week-based year and the week in it, 1 to 53.</summary>
    public static (long Year, int Week) Week(long epochDay)
    {
        // A week belongs to the year that its Thursday is in.
        var thursday = epochDay + 4 - DayOfWeek(epochDay);
        return (CivilCalendar.FromEpochDay(thursday).Year, ((DayOfYear(thursday) - 1) / 7) + 1);
    }

    public static int WeeksInYear(long year) => Week(CivilCalendar.ToEpochDay(year, 12, 28)).Week;

    /// <summary>Days from the start of the quarter, from 1.</summary>
    public static int DayOfQuarter(long epochDay)
    {
        var (year, month, _) = CivilCalendar.FromEpochDay(epochDay);
        return (int)(epochDay - CivilCalendar.ToEpochDay(year, ((month - 1) / 3 * 3) + 1, 1)) + 1;
    }

    public static bool TryOfDate(long year, long month, long day, out long epochDay)
    {
        epochDay = 0;
        if (Math.Abs(year) > YearMax || month is < 1 or > 12 || day < 1 || day > DaysInMonth(year, (int)month))
        {
            return false;
        }

        epochDay = CivilCalendar.ToEpochDay(year, (int)month, (int)day);
        return true;
    }

    public static bool TryOfWeek(long year, long week, long dayOfWeek, out long epochDay)
    {
        epochDay = 0;
        if (Math.Abs(year) > YearMax || week < 1 || week > WeeksInYear(year) || dayOfWeek is < 1 or > 7)
        {
            return false;
        }

        var fourth = CivilCalendar.ToEpochDay(year, 1, 4);
        epochDay = fourth - DayOfWeek(fourth) + dayOfWeek + ((week - 1) * 7);
        return true;
    }

    public static bool TryOfQuarter(long year, long quarter, long dayOfQuarter, out long epochDay)
    {
        epochDay = 0;
        if (Math.Abs(year) > YearMax || quarter is < 1 or > 4)
        {
            return false;
        }

        var start = CivilCalendar.ToEpochDay(year, (int)((quarter - 1) * 3) + 1, 1);
        var end = quarter == 4 ? CivilCalendar.ToEpochDay(year + 1, 1, 1) : CivilCalendar.ToEpochDay(year, (int)(quarter * 3) + 1, 1);
        epochDay = start + dayOfQuarter - 1;
        return dayOfQuarter >= 1 && epochDay < end;
    }

    public static bool TryOfOrdinal(long year, long dayOfYear, out long epochDay)
    {
        epochDay = 0;
        if (Math.Abs(year) > YearMax || dayOfYear < 1 || dayOfYear > (IsLeap(year) ? 366 : 365))
        {
            return false;
        }

        epochDay = CivilCalendar.ToEpochDay(year, 1, 1) + dayOfYear - 1;
        return true;
    }
}
