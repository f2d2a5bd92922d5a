using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Temporal;

/// <summary>Temporal values from maps of their components: <c>date({year: 2020, week: 10})</c>, <c>datetime({date: d, time: t})</c>.</summary>
/// <exception cref="GraphException">A component is missing, too much, of a wrong type or out of its range.</exception>
internal static class TemporalBuilder
{
    public static GraphDate Date(FieldMap fields)
    {
        fields.Refuse(
            "date", TemporalField.Hour, TemporalField.Minute, TemporalField.Second, TemporalField.Millisecond, TemporalField.Microsecond,
            TemporalField.Nanosecond, TemporalField.Timezone, TemporalField.Time, TemporalField.Datetime, TemporalField.EpochSeconds, TemporalField.EpochMillis);
        var isSelected = fields.Has(TemporalField.Date);
        fields.CheckDate(isSelected);
        var day = isSelected ? TemporalParts.Day(fields.Temporal(TemporalField.Date)) : FieldSetting.FirstDay;
        return new GraphDate(FieldSetting.SetDate(fields, day, isSelected));
    }

    public static GraphLocalTime LocalTime(FieldMap fields)
    {
        RefuseDate("local time", fields);
        fields.Refuse("local time", TemporalField.Timezone);
        return new GraphLocalTime(TimeOfDay(fields));
    }

    /// <summary>A time, whose named zone has the offset of now.</summary>
    /// <param name="fields">The components.</param>
    /// <param name="now">The instant whose offset a named zone has here, since a time has no date.</param>
    public static GraphTime Time(FieldMap fields, DateTimeOffset now)
    {
        RefuseDate("time", fields);
        var nanosecond = TimeOfDay(fields);
        var isZoned = false;
        var offset = 0;
        if (fields.Has(TemporalField.Time))
        {
            var selected = fields.Temporal(TemporalField.Time);
            isZoned = TemporalParts.HasZone(selected.Kind);
            offset = TemporalParts.OffsetOf(selected) ?? 0;
        }

        if (!fields.Has(TemporalField.Timezone))
        {
            return new GraphTime(nanosecond, offset);
        }

        var wanted = Zone.Read(fields.Get(TemporalField.Timezone)).OffsetAt(now.ToUnixTimeSeconds());
        var shift = isZoned ? (wanted - offset) * LocalMoment.NanosecondsASecond : 0;
        return new GraphTime(LocalMoment.FloorMod(nanosecond + shift, LocalMoment.NanosecondsADay), wanted);
    }

    public static GraphLocalDateTime LocalDateTime(FieldMap fields)
    {
        fields.Refuse("local datetime", TemporalField.Timezone, TemporalField.EpochSeconds, TemporalField.EpochMillis);
        return Local(fields).ToLocalDateTime();
    }

    public static GraphDateTime DateTime(FieldMap fields)
    {
        var hasZone = fields.Has(TemporalField.Timezone);
        var wanted = hasZone ? Zone.Read(fields.Get(TemporalField.Timezone)) : Zone.Utc;
        if (fields.Has(TemporalField.EpochSeconds) || fields.Has(TemporalField.EpochMillis))
        {
            var moment = FromEpoch(fields);
            return wanted.AtInstant(moment.Second, moment.NanosecondOfSecond);
        }

        var source = fields.Has(TemporalField.Datetime) ? TemporalField.Datetime : TemporalField.Time;
        if (!fields.Has(source))
        {
            return wanted.At(Local(fields));
        }

        var selected = fields.Temporal(source);
        var built = TemporalParts.ZoneOf(selected).At(Local(fields));
        if (!hasZone)
        {
            return built;
        }

        // A selected value that has a zone is the same instant elsewhere; one without is read in the wanted zone.
        return TemporalParts.HasZone(selected.Kind)
            ? wanted.AtInstant(built.EpochSecond, built.Nanosecond)
            : wanted.At(LocalMoment.Of(built));
    }

    private static LocalMoment Local(FieldMap fields)
    {
        var isWhole = fields.Has(TemporalField.Datetime);
        if (isWhole && (fields.Has(TemporalField.Date) || fields.Has(TemporalField.Time)))
        {
            throw CypherErrors.Argument("`datetime` cannot be selected together with `date` or `time`.");
        }

        var hasDate = isWhole || fields.Has(TemporalField.Date);
        var hasTime = isWhole || fields.Has(TemporalField.Time);
        fields.CheckDate(hasDate);
        if (!hasTime)
        {
            fields.CheckTime();
        }

        if (!hasDate)
        {
            fields.CheckTimeHasDay();
        }

        var dateSource = isWhole ? TemporalField.Datetime : TemporalField.Date;
        var timeSource = isWhole ? TemporalField.Datetime : TemporalField.Time;
        var day = hasDate ? TemporalParts.Day(fields.Temporal(dateSource)) : FieldSetting.FirstDay;
        var nanosecond = hasTime ? TemporalParts.Nanosecond(fields.Temporal(timeSource)) : 0;
        return new LocalMoment(FieldSetting.SetDate(fields, day, hasDate), FieldSetting.SetTime(fields, nanosecond));
    }

    private static LocalMoment FromEpoch(FieldMap fields)
    {
        if (fields.Has(TemporalField.EpochSeconds) && fields.Has(TemporalField.EpochMillis))
        {
            throw CypherErrors.Argument("`epochSeconds` and `epochMillis` cannot both be given.");
        }

        var millis = fields.Integer(TemporalField.EpochMillis, 0);
        var start = fields.Has(TemporalField.EpochMillis)
            ? LocalMoment.Of(LocalMoment.FloorDiv(millis, 1000), (int)LocalMoment.FloorMod(millis, 1000) * 1_000_000)
            : LocalMoment.Of(fields.Integer(TemporalField.EpochSeconds, 0), 0);
        return new LocalMoment(FieldSetting.SetDate(fields, FieldSetting.Checked(start.Day), true), FieldSetting.SetTime(fields, start.Nanosecond));
    }

    private static long TimeOfDay(FieldMap fields)
    {
        var isSelected = fields.Has(TemporalField.Time);
        if (!isSelected)
        {
            fields.CheckTime();
            if (!fields.Has(TemporalField.Hour))
            {
                throw CypherErrors.Argument("`hour` has to be specified.");
            }
        }

        return FieldSetting.SetTime(fields, isSelected ? TemporalParts.Nanosecond(fields.Temporal(TemporalField.Time)) : 0);
    }

    private static void RefuseDate(string type, FieldMap fields) => fields.Refuse(
        type, TemporalField.Year, TemporalField.Quarter, TemporalField.Month, TemporalField.Week, TemporalField.OrdinalDay, TemporalField.DayOfQuarter,
        TemporalField.DayOfWeek, TemporalField.Day, TemporalField.Date, TemporalField.Datetime, TemporalField.EpochSeconds, TemporalField.EpochMillis);
}
