namespace Inlogov.Graph.Embedded.Temporal;

/// <summary>The keys of maps that temporal values are built from, in the order in which they are applied.</summary>
internal enum TemporalField
{
    Year,
    Quarter,
    Month,
    Week,
    OrdinalDay,
    DayOfQuarter,
    DayOfWeek,
    Day,
    Hour,
    Minute,
    Second,
    Millisecond,
    Microsecond,
    Nanosecond,
    Timezone,
    Date,
    Time,
    Datetime,
    EpochSeconds,
    EpochMillis,
}
