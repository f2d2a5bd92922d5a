namespace Inlogov.Graph.Values;

/// <summary>The proleptic ISO calendar over all years that Neo4j allows, by H. Hinnant's days-from-civil algorithm.</summary>
public static class CivilCalendar
{
    /// <summary>Days since 1970-01-01 of a year, month (1–12) and day (1–31).</summary>
    public static long ToEpochDay(long year, int month, int day)
    {
        var shifted = month <= 2 ? year - 1 : year;
        var era = Math.DivRem(shifted - (shifted < 0 ? 399 : 0), 400).Quotient;
        var yearOfEra = shifted - (era * 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * 146097) + dayOfEra - 719468;
    }

    /// <summary>The year, month and day of a number of days since 1970-01-01.</summary>
    public static (long Year, int Month, int Day) FromEpochDay(long epochDay)
    {
        var shifted = epochDay + 719468;
        var era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
        var dayOfEra = shifted - (era * 146097);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / 146096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var shiftedMonth = ((5 * dayOfYear) + 2) / 153;
        var day = (int)(dayOfYear - (((153 * shiftedMonth) + 2) / 5) + 1);
        var month = (int)(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9);
        return (yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, day);
    }
}
