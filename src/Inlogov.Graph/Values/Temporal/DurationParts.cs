using System.Diagnostics.CodeAnalysis;

namespace Inlogov.Graph.Values;

/// <summary>Durations from amounts that need not be whole: a month has 2,629,746 seconds on average, as in Neo4j.</summary>
internal static class DurationParts
{
    private const double SecondsAMonth = 2_629_746;
    private const double SecondsADay = 86_400;
    private const double NanosecondsASecond = 1e9;

    /// <summary>Carries nanoseconds into seconds, so that 0 to 999,999,999 are left.</summary>
    /// <exception cref="OverflowException">The seconds do not fit 64 bits.</exception>
    public static GraphDuration Normalise(long months, long days, long seconds, long nanoseconds)
    {
        var carried = Math.DivRem(nanoseconds, 1_000_000_000, out var rest);
        if (rest < 0)
        {
            carried--;
            rest += 1_000_000_000;
        }

        return new GraphDuration(months, days, checked(seconds + carried), (int)rest);
    }

    /// <summary>Passes fractions of months on to days, of days and seconds to nanoseconds; false where a part does not fit 64 bits.</summary>
    public static bool TryApproximate(
        double months, double days, double seconds, long wholeSeconds, double nanoseconds, [NotNullWhen(true)] out GraphDuration? duration)
    {
        duration = null;
        if (!TryTruncate(months, out var wholeMonths))
        {
            return false;
        }

        // Through nanoseconds, so that the last digit is Neo4j's.
        days += NanosecondsASecond * SecondsAMonth * (months - wholeMonths) / (NanosecondsASecond * SecondsADay);
        if (!TryTruncate(days, out var wholeDays))
        {
            return false;
        }

        seconds += NanosecondsASecond * SecondsADay * (days - wholeDays) / NanosecondsASecond;
        if (!TryTruncate(seconds, out var whole))
        {
            return false;
        }

        if (!TryTruncate(nanoseconds + ((seconds - whole) * NanosecondsASecond), out var wholeNanoseconds))
        {
            return false;
        }

        try
        {
            duration = Normalise(wholeMonths, wholeDays, checked(whole + wholeSeconds), wholeNanoseconds);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    private static bool TryTruncate(double value, out long whole)
    {
        whole = 0;
        if (double.IsNaN(value))
        {
            // Java's cast makes NaN 0, which is how a duration divided by zero becomes empty.
            return true;
        }

        whole = Math.Abs(value) < 9223372036854775808.0 ? (long)value : 0;
        return Math.Abs(value) < 9223372036854775808.0;
    }
}
