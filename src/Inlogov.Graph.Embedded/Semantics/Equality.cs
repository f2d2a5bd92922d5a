using System.Diagnostics;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>The three-valued equality of <c>=</c>, <c>&lt;&gt;</c>, IN and simple CASE.</summary>
internal static class Equality
{
    public static bool? Compare(GraphValue left, GraphValue right)
    {
        var kind = left.Kind;
        var other = right.Kind;
        if (kind == GraphValueKind.Null || other == GraphValueKind.Null)
        {
            return null;
        }

        if (Numbers.IsNumber(kind) && Numbers.IsNumber(other))
        {
            return Numbers.AreEqual(left, right);
        }

        if (kind != other)
        {
            return false;
        }

        return kind switch
        {
            GraphValueKind.List => Lists(left.AsList(), right.AsList()),
            GraphValueKind.Map => Maps(left.AsMap(), right.AsMap()),
            GraphValueKind.Point => Points(left.AsPoint(), right.AsPoint()),
            _ => left == right,
        };
    }

    private static bool? Lists(GraphList left, GraphList right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        bool? result = true;
        for (var i = 0; i < left.Count; i++)
        {
            switch (Compare(left[i], right[i]))
            {
                case false:
                    return false;
                case null:
                    result = null;
                    break;
                case true:
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        return result;
    }

    private static bool? Maps(GraphMap left, GraphMap right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        bool? result = true;
        foreach (var (key, mine) in left)
        {
            if (!right.TryGetValue(key, out var theirs))
            {
                return false;
            }

            var same = Compare(mine, theirs);
            if (same == false)
            {
                return false;
            }

            result = same is null ? null : result;
        }

        return result;
    }

    // By number and not by content, so that a coordinate NaN equals nothing and 0.0 equals -0.0.
    private static bool Points(GraphPoint left, GraphPoint right) =>
        left.Srid == right.Srid && Same(left.X, right.X) && Same(left.Y, right.Y) && Same(left.Z ?? 0, right.Z ?? 0);

    private static bool Same(double left, double right) => left >= right && left <= right;
}
