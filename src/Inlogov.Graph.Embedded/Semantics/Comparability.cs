using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>The three-valued order of <c>&lt;</c> and its like: values of different types cannot be compared.</summary>
internal static class Comparability
{
    private enum Outcome
    {
        Less,
        Equal,
        Greater,

        /// <summary>Neither less, equal nor greater, and known to be so: NaN beside a number.</summary>
        Unordered,

        Unknown,
    }

    public static bool? IsLess(GraphValue left, GraphValue right) => Compare(left, right) switch
    {
        Outcome.Less => true,

        // Points and durations have no order: equal ones are at most each other, but whether one is less is unknown.
        Outcome.Equal when left.Kind is GraphValueKind.Point or GraphValueKind.Duration => null,
        Outcome.Unknown => null,
        _ => false,
    };

    public static bool? IsAtMost(GraphValue left, GraphValue right) => Compare(left, right) switch
    {
        Outcome.Less or Outcome.Equal => true,
        Outcome.Unknown => null,
        _ => false,
    };

    private static Outcome Compare(GraphValue left, GraphValue right)
    {
        var kind = left.Kind;
        if (Numbers.IsNumber(kind) && Numbers.IsNumber(right.Kind))
        {
            return Numbers.IsNaN(left) || Numbers.IsNaN(right) ? Outcome.Unordered : From(Numbers.Order(left, right));
        }

        if (kind != right.Kind)
        {
            return Outcome.Unknown;
        }

        return kind switch
        {
            GraphValueKind.List => Lists(left.AsList(), right.AsList()),
            GraphValueKind.Map => Maps(left.AsMap(), right.AsMap()),
            GraphValueKind.Null or GraphValueKind.Node or GraphValueKind.Relationship or GraphValueKind.Path => Outcome.Unknown,
            GraphValueKind.Point or GraphValueKind.Duration => left == right ? Outcome.Equal : Outcome.Unknown,
            _ => From(CypherComparison.Order.Compare(left, right)),
        };
    }

    private static Outcome Lists(GraphList left, GraphList right)
    {
        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            var outcome = Compare(left[i], right[i]);
            if (outcome != Outcome.Equal)
            {
                return outcome;
            }
        }

        return From(left.Count.CompareTo(right.Count));
    }

    private static Outcome Maps(GraphMap left, GraphMap right)
    {
        var byKeys = OrderComparer.CompareKeys(left, right, out var keys);
        if (byKeys != 0)
        {
            return From(byKeys);
        }

        foreach (var key in keys)
        {
            var outcome = Compare(left[key], right[key]);
            if (outcome != Outcome.Equal)
            {
                return outcome;
            }
        }

        return Outcome.Equal;
    }

    private static Outcome From(int comparison) => comparison switch
    {
        < 0 => Outcome.Less,
        0 => Outcome.Equal,
        > 0 => Outcome.Greater,
    };
}
