using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Indexes;

/// <summary>
/// The order of values in an index: Cypher's orderability (openCypher 9, "Comparability and equality"), in which two values
/// are the same exactly where Cypher's <c>=</c> says so (NaN, equal to nothing, stands after all numbers).
/// </summary>
internal static class IndexKeyOrder
{
    /// <summary>The rank of the type among the types, ascending; integers and floats have one rank, NaN its own.</summary>
    public static int Rank(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Map => 0,
        GraphValueKind.Node => 1,
        GraphValueKind.Relationship => 2,
        GraphValueKind.List => 3,
        GraphValueKind.Path => 4,
        GraphValueKind.Point => 5,
        GraphValueKind.DateTime => 6,
        GraphValueKind.LocalDateTime => 7,
        GraphValueKind.Date => 8,
        GraphValueKind.Time => 9,
        GraphValueKind.LocalTime => 10,
        GraphValueKind.Duration => 11,
        GraphValueKind.String => 12,
        GraphValueKind.Boolean => 13,
        GraphValueKind.Float => double.IsNaN(value.AsFloat()) ? 15 : 14,
        GraphValueKind.Integer => 14,
        GraphValueKind.Bytes => 16,
        _ => 17,
    };

    /// <summary>Which of the two comes first: negative, zero or positive.</summary>
    public static int Compare(GraphValue left, GraphValue right)
    {
        if (left.Kind == GraphValueKind.String && right.Kind == GraphValueKind.String)
        {
            return CompareText(left.AsString(), right.AsString());
        }

        var rank = Rank(left);
        var order = rank.CompareTo(Rank(right));
        return order != 0 ? order : rank switch
        {
            3 => CompareLists(left.AsList().AsSpan(), right.AsList().AsSpan()),
            5 => ComparePoints(left.AsPoint(), right.AsPoint()),
            6 => CompareDateTimes(left.AsDateTime(), right.AsDateTime()),
            7 => Then(left.AsLocalDateTime().EpochSecond.CompareTo(right.AsLocalDateTime().EpochSecond), left.AsLocalDateTime().Nanosecond.CompareTo(right.AsLocalDateTime().Nanosecond)),
            8 => left.AsDate().EpochDay.CompareTo(right.AsDate().EpochDay),
            9 => CompareTimes(left.AsTime(), right.AsTime()),
            10 => left.AsLocalTime().NanosecondOfDay.CompareTo(right.AsLocalTime().NanosecondOfDay),
            11 => CompareDurations(left.AsDuration(), right.AsDuration()),
            13 => left.AsBoolean().CompareTo(right.AsBoolean()),
            14 => CompareNumbers(left, right),
            16 => left.AsBytes().AsSpan().SequenceCompareTo(right.AsBytes()),
            _ => 0,
        };
    }

    /// <summary>Texts by code point, so that a character beyond U+FFFF comes after all below.</summary>
    public static int CompareText(string left, string right)
    {
        var common = left.AsSpan().CommonPrefixLength(right);
        if (common == left.Length || common == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        var (a, b) = (left[common], right[common]);
        return char.IsSurrogate(a) == char.IsSurrogate(b) ? a.CompareTo(b) : char.IsSurrogate(a) ? 1 : -1;
    }

    private static int Then(int first, int second) => first != 0 ? first : second;

    private static int CompareNumbers(GraphValue left, GraphValue right)
    {
        var leftIsInteger = left.Kind == GraphValueKind.Integer;
        if (leftIsInteger == (right.Kind == GraphValueKind.Integer))
        {
            return leftIsInteger ? left.AsInteger().CompareTo(right.AsInteger()) : CompareFloats(left.AsFloat(), right.AsFloat());
        }

        return leftIsInteger ? CompareMixed(left.AsInteger(), right.AsFloat()) : -CompareMixed(right.AsInteger(), left.AsFloat());
    }

    // 0.0 and -0.0 are equal in Cypher, which double.CompareTo agrees with.
    private static int CompareFloats(double left, double right) => left < right ? -1 : left > right ? 1 : 0;

    private static int CompareMixed(long integer, double real)
    {
        if (real >= 9223372036854775808.0)
        {
            return -1;
        }

        if (real < -9223372036854775808.0)
        {
            return 1;
        }

        var whole = (long)real;
        return integer != whole ? integer.CompareTo(whole) : 0.0.CompareTo(real - whole);
    }

    private static int CompareLists(ReadOnlySpan<GraphValue> left, ReadOnlySpan<GraphValue> right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            var order = Compare(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int ComparePoints(GraphPoint left, GraphPoint right)
    {
        var order = Then(left.Srid.CompareTo(right.Srid), left.X.CompareTo(right.X));
        order = Then(order, left.Y.CompareTo(right.Y));
        return Then(order, Nullable.Compare(left.Z, right.Z));
    }

    private static int CompareDateTimes(GraphDateTime left, GraphDateTime right)
    {
        var order = Then(left.EpochSecond.CompareTo(right.EpochSecond), left.Nanosecond.CompareTo(right.Nanosecond));
        order = Then(order, left.OffsetSeconds.CompareTo(right.OffsetSeconds));
        return Then(order, string.CompareOrdinal(left.ZoneId, right.ZoneId));
    }

    private static int CompareTimes(GraphTime left, GraphTime right)
    {
        var leftInstant = left.NanosecondOfDay - (left.OffsetSeconds * 1_000_000_000L);
        var rightInstant = right.NanosecondOfDay - (right.OffsetSeconds * 1_000_000_000L);
        return Then(leftInstant.CompareTo(rightInstant), left.OffsetSeconds.CompareTo(right.OffsetSeconds));
    }

    // By average length, a month being 2,629,746 seconds; durations as long as each other but of other parts still differ.
    private static int CompareDurations(GraphDuration left, GraphDuration right)
    {
        var order = Then(AverageSeconds(left).CompareTo(AverageSeconds(right)), left.Nanoseconds.CompareTo(right.Nanoseconds));
        order = Then(order, left.Months.CompareTo(right.Months));
        return Then(order, left.Days.CompareTo(right.Days));
    }

    private static Int128 AverageSeconds(GraphDuration duration) =>
        ((Int128)duration.Months * 2_629_746) + ((Int128)duration.Days * 86_400) + duration.Seconds;
}
