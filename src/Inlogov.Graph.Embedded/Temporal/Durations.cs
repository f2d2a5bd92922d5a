using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Temporal;

/// <summary>Durations from maps, and their arithmetic.</summary>
internal static class Durations
{
    private static readonly string[] Units =
        ["years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds", "microseconds", "nanoseconds"];

    /// <summary>A duration from its components, which may have fractions: <c>duration({months: 5, days: 1.5})</c>.</summary>
    /// <exception cref="GraphException">A key is no unit, or a value no number.</exception>
    public static GraphDuration Build(GraphMap map)
    {
        foreach (var key in map.Keys)
        {
            if (!Units.Contains(key, StringComparer.OrdinalIgnoreCase))
            {
                throw CypherErrors.Execution($"`{key}` is not a component of a duration.");
            }
        }

        if (map.Values.FirstOrDefault(value => !Numbers.IsNumber(value.Kind)) is var wrong && map.Values.Any(value => !Numbers.IsNumber(value.Kind)))
        {
            throw CypherErrors.Execution($"The components of a duration have to be numbers, but one was {CypherTypes.NameOf(wrong)}.");
        }

        if (map.Count == 0)
        {
            throw CypherErrors.Argument("A duration needs at least one component, such as `days`.");
        }

        return map.Values.All(value => value.Kind == GraphValueKind.Integer) ? BuildWhole(map) : BuildApproximate(map);
    }

    public static GraphDuration Add(GraphDuration left, GraphDuration right) => Checked(() => DurationParts.Normalise(
        checked(left.Months + right.Months),
        checked(left.Days + right.Days),
        checked(left.Seconds + right.Seconds),
        (long)left.Nanoseconds + right.Nanoseconds));

    public static GraphDuration Subtract(GraphDuration left, GraphDuration right) => Checked(() => DurationParts.Normalise(
        checked(left.Months - right.Months),
        checked(left.Days - right.Days),
        checked(left.Seconds - right.Seconds),
        (long)left.Nanoseconds - right.Nanoseconds));

    public static GraphDuration Negate(GraphDuration value) => Subtract(new GraphDuration(0, 0, 0, 0), value);

    public static GraphDuration Multiply(GraphDuration value, GraphValue factor)
    {
        if (factor.Kind == GraphValueKind.Float)
        {
            return Scale(value, part => part * factor.AsFloat());
        }

        var whole = factor.AsInteger();
        return Checked(() =>
        {
            var nanoseconds = (Int128)value.Nanoseconds * whole;
            var seconds = (Int128)value.Seconds * whole;
            return DurationParts.Normalise(
                checked(value.Months * whole), checked(value.Days * whole), checked((long)(seconds + (nanoseconds / 1_000_000_000))), (long)(nanoseconds % 1_000_000_000));
        });
    }

    public static GraphDuration Divide(GraphDuration value, GraphValue divisor)
    {
        var size = Numbers.ToFloat(divisor);
        return Scale(value, part => part / size);
    }

    private static GraphDuration BuildWhole(GraphMap map) => Checked(() =>
    {
        long Whole(string unit) => Find(map, unit) is { IsNull: false } value ? value.AsInteger() : 0;
        var fraction = ((Int128)Whole("milliseconds") * 1_000_000) + ((Int128)Whole("microseconds") * 1000) + Whole("nanoseconds");
        var seconds = ((Int128)Whole("hours") * 3600) + ((Int128)Whole("minutes") * 60) + Whole("seconds") + (fraction / 1_000_000_000);
        return DurationParts.Normalise(
            checked((Whole("years") * 12) + (Whole("quarters") * 3) + Whole("months")),
            checked((Whole("weeks") * 7) + Whole("days")),
            checked((long)seconds),
            (long)(fraction % 1_000_000_000));
    });

    private static GraphDuration BuildApproximate(GraphMap map)
    {
        double Amount(string unit) => Find(map, unit) is { IsNull: false } value ? Numbers.ToFloat(value) : 0;
        return Approximate(
            (Amount("years") * 12) + (Amount("quarters") * 3) + Amount("months"),
            (Amount("weeks") * 7) + Amount("days"),
            (Amount("hours") * 3600) + (Amount("minutes") * 60) + Amount("seconds"),
            (Amount("milliseconds") * 1_000_000) + (Amount("microseconds") * 1000) + Amount("nanoseconds"));
    }

    private static GraphValue Find(GraphMap map, string unit)
    {
        foreach (var (key, value) in map)
        {
            if (string.Equals(key, unit, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return GraphValue.Null;
    }

    private static GraphDuration Scale(GraphDuration value, Func<double, double> scale) =>
        Approximate(scale(value.Months), scale(value.Days), scale(value.Seconds), scale(value.Nanoseconds));

    private static GraphDuration Approximate(double months, double days, double seconds, double nanoseconds) =>
        DurationParts.TryApproximate(months, days, seconds, 0, nanoseconds, out var duration)
            ? Measured(duration)
            : throw CypherErrors.Argument("The duration is beyond what 64-bit components hold.");

    /// <summary>Refuses a duration that has more than 64 bits of seconds.</summary>
    /// <exception cref="GraphException">It has.</exception>
    private static GraphDuration Measured(GraphDuration value)
    {
        var seconds = ((Int128)value.Months * 2_629_746) + ((Int128)value.Days * LocalMoment.SecondsADay) + value.Seconds;
        return seconds >= long.MinValue && seconds <= long.MaxValue
            ? value
            : throw CypherErrors.Argument("The duration has more than 64 bits of seconds.");
    }

    private static GraphDuration Checked(Func<GraphDuration> compute)
    {
        try
        {
            return Measured(compute());
        }
        catch (OverflowException overflow)
        {
            throw new GraphException(GraphStatusCodes.ArgumentError, "The duration is beyond what 64-bit components hold.", innerException: overflow);
        }
    }
}
