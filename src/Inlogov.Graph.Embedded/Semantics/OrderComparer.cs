using System.Diagnostics;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>The total order of ORDER BY: first by type, then within it; NaN after all numbers, null after all.</summary>
/// <param name="splitsZeros">Whether -0.0 comes before 0.0; in an index the two are one key, since <c>=</c> finds both.</param>
internal sealed class OrderComparer(bool splitsZeros) : IComparer<GraphValue>
{
    private const long SecondsAMonthOnAverage = 2_629_746;
    private const long SecondsADay = 86_400;

    public int Compare(GraphValue x, GraphValue y)
    {
        var kind = x.Kind;
        var other = y.Kind;
        if (kind == GraphValueKind.String && other == GraphValueKind.String)
        {
            return CodePoints.Compare(x.AsString(), y.AsString());
        }

        var byType = Rank(kind).CompareTo(Rank(other));
        if (byType != 0)
        {
            return byType;
        }

        return kind switch
        {
            GraphValueKind.Null => 0,
            GraphValueKind.Boolean => x.AsBoolean().CompareTo(y.AsBoolean()),
            GraphValueKind.Integer or GraphValueKind.Float => splitsZeros ? Numbers.Order(x, y) : Numbers.Compare(x, y),
            GraphValueKind.Bytes => x.AsBytes().AsSpan().SequenceCompareTo(y.AsBytes()),
            GraphValueKind.List => Lists(x.AsList(), y.AsList()),
            GraphValueKind.Map => Maps(x.AsMap(), y.AsMap()),
            GraphValueKind.Node or GraphValueKind.Relationship => x.ReferenceId.CompareTo(y.ReferenceId),
            GraphValueKind.Path => Paths(x.AsPath(), y.AsPath()),
            GraphValueKind.Point => Points(x.AsPoint(), y.AsPoint()),
            _ => Temporals(x, y),
        };
    }

    /// <summary>Compares maps by number of keys, then by the sorted keys.</summary>
    internal static int CompareKeys(GraphMap x, GraphMap y, out string[] keys)
    {
        keys = [];
        var bySize = x.Count.CompareTo(y.Count);
        if (bySize != 0)
        {
            return bySize;
        }

        keys = [.. x.Keys.Order(StringComparer.Ordinal)];
        var others = y.Keys.Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < keys.Length; i++)
        {
            var byKey = string.CompareOrdinal(keys[i], others[i]);
            if (byKey != 0)
            {
                return byKey;
            }
        }

        return 0;
    }

    private static int Rank(GraphValueKind kind) => kind switch
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
        GraphValueKind.Integer or GraphValueKind.Float => 14,
        GraphValueKind.Bytes => 15,
        GraphValueKind.Null => 16,
        _ => throw new UnreachableException(),
    };

    private int Lists(GraphList x, GraphList y)
    {
        for (var i = 0; i < Math.Min(x.Count, y.Count); i++)
        {
            var byItem = Compare(x[i], y[i]);
            if (byItem != 0)
            {
                return byItem;
            }
        }

        return x.Count.CompareTo(y.Count);
    }

    private int Maps(GraphMap x, GraphMap y)
    {
        var byKeys = CompareKeys(x, y, out var keys);
        if (byKeys != 0)
        {
            return byKeys;
        }

        foreach (var key in keys)
        {
            var byValue = Compare(x[key], y[key]);
            if (byValue != 0)
            {
                return byValue;
            }
        }

        return 0;
    }

    private static int Paths(GraphPath x, GraphPath y)
    {
        var byStart = x.NodeIds[0].CompareTo(y.NodeIds[0]);
        return byStart != 0 ? byStart : x.RelationshipIds.AsSpan().SequenceCompareTo(y.RelationshipIds);
    }

    private static int Points(GraphPoint x, GraphPoint y) => First(
        x.Srid.CompareTo(y.Srid), x.X.CompareTo(y.X), x.Y.CompareTo(y.Y), Nullable.Compare(x.Z, y.Z));

    private static int Temporals(GraphValue x, GraphValue y) => x.Kind switch
    {
        GraphValueKind.Date => x.AsDate().EpochDay.CompareTo(y.AsDate().EpochDay),
        GraphValueKind.LocalTime => x.AsLocalTime().NanosecondOfDay.CompareTo(y.AsLocalTime().NanosecondOfDay),
        GraphValueKind.Time => Times(x.AsTime(), y.AsTime()),
        GraphValueKind.LocalDateTime => LocalDateTimes(x.AsLocalDateTime(), y.AsLocalDateTime()),
        GraphValueKind.DateTime => DateTimes(x.AsDateTime(), y.AsDateTime()),
        GraphValueKind.Duration => Durations(x.AsDuration(), y.AsDuration()),
        _ => throw new UnreachableException(),
    };

    private static int Times(GraphTime x, GraphTime y) => First(
        (x.NanosecondOfDay - (x.OffsetSeconds * 1_000_000_000L)).CompareTo(y.NanosecondOfDay - (y.OffsetSeconds * 1_000_000_000L)),
        x.OffsetSeconds.CompareTo(y.OffsetSeconds));

    private static int LocalDateTimes(GraphLocalDateTime x, GraphLocalDateTime y) => First(
        x.EpochSecond.CompareTo(y.EpochSecond), x.Nanosecond.CompareTo(y.Nanosecond));

    private static int DateTimes(GraphDateTime x, GraphDateTime y) => First(
        x.EpochSecond.CompareTo(y.EpochSecond),
        x.Nanosecond.CompareTo(y.Nanosecond),
        x.OffsetSeconds.CompareTo(y.OffsetSeconds),
        string.CompareOrdinal(x.ZoneId, y.ZoneId));

    private static int Durations(GraphDuration x, GraphDuration y) => First(
        SecondsOnAverage(x).CompareTo(SecondsOnAverage(y)),
        x.Nanoseconds.CompareTo(y.Nanoseconds),
        x.Months.CompareTo(y.Months),
        x.Days.CompareTo(y.Days));

    private static Int128 SecondsOnAverage(GraphDuration value) =>
        ((Int128)value.Months * SecondsAMonthOnAverage) + ((Int128)value.Days * SecondsADay) + value.Seconds;

    private static int First(params ReadOnlySpan<int> comparisons)
    {
        foreach (var comparison in comparisons)
        {
            if (comparison != 0)
            {
                return comparison;
            }
        }

        return 0;
    }
}
