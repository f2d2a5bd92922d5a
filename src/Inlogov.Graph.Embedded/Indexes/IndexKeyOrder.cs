using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Indexes;

/// <summary>
/// The order of values in an index: Cypher's orderability (openCypher 9, "Comparability and equality"), in which two values
/// are the same exactly where Cypher's <c>=</c> says so (NaN, equal to nothing, stands after all numbers).
/// </summary>
internal static class IndexKeyOrder
{
    private static readonly OrderComparer Order = new(splitsZeros: false);

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

        var rank = Rank(left).CompareTo(Rank(right));
        return rank != 0 ? rank : Order.Compare(left, right);
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
}
