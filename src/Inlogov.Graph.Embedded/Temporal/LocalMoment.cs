using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Temporal;

/// <summary>A day and a time of day without zone: what all temporal values but durations are made of.</summary>
/// <param name="Day">Days since 1970-01-01.</param>
/// <param name="Nanosecond">Nanoseconds since midnight.</param>
internal readonly record struct LocalMoment(long Day, long Nanosecond)
{
    public const long NanosecondsASecond = 1_000_000_000;
    public const long SecondsADay = 86_400;
    public const long NanosecondsADay = SecondsADay * NanosecondsASecond;

    /// <summary>Seconds since 1970-01-01T00:00:00, read as if it were UTC.</summary>
    public long Second => (Day * SecondsADay) + (Nanosecond / NanosecondsASecond);

    public int NanosecondOfSecond => (int)(Nanosecond % NanosecondsASecond);

    public static LocalMoment Of(long second, int nanosecond)
    {
        var day = FloorDiv(second, SecondsADay);
        return new LocalMoment(day, ((second - (day * SecondsADay)) * NanosecondsASecond) + nanosecond);
    }

    public static LocalMoment Of(GraphDateTime value) => Of(value.EpochSecond + value.OffsetSeconds, value.Nanosecond);

    public static LocalMoment Of(GraphLocalDateTime value) => Of(value.EpochSecond, value.Nanosecond);

    public GraphLocalDateTime ToLocalDateTime() => new(Second, NanosecondOfSecond);

    public static long FloorDiv(long value, long divisor) => (value / divisor) - (value % divisor < 0 ? 1 : 0);

    public static long FloorMod(long value, long divisor) => ((value % divisor) + divisor) % divisor;
}
