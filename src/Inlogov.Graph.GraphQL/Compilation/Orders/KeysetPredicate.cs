namespace Inlogov.Graph.GraphQL.Compilation.Orders;

/// <summary>
/// The condition that a row comes after a cursor in an order of several keys, in the form that lets an index range start at the cursor:
/// <c>k &lt;= $c AND (k &lt; $c OR rest)</c>. As in Cypher, an absent value is greater than any other.
/// </summary>
internal static class KeysetPredicate
{
    /// <summary>The condition that a row comes after the cursor, or before it.</summary>
    /// <param name="keys">The order.</param>
    /// <param name="isNull">Which of the cursor's keys are null; a part of the shape.</param>
    /// <param name="parameter">The parameter of a key.</param>
    /// <param name="isBefore">Whether the rows before the cursor are wanted.</param>
    public static string Of(IReadOnlyList<OrderKey> keys, IReadOnlyList<bool> isNull, Func<int, string> parameter, bool isBefore) =>
        From(0, keys, isNull, parameter, isBefore);

    private static string From(int at, IReadOnlyList<OrderKey> keys, IReadOnlyList<bool> isNull, Func<int, string> parameter, bool isBefore)
    {
        var comparison = Compare(keys[at], isNull[at], () => parameter(at), keys[at].Descending != isBefore);
        if (at == keys.Count - 1)
        {
            return comparison.Beyond ?? "false";
        }

        var rest = From(at + 1, keys, isNull, parameter, isBefore);
        var tie = rest.Contains(" AND ", StringComparison.Ordinal) ? $"({rest})" : rest;
        return (comparison.NotBefore, comparison.Beyond) switch
        {
            (null, null) => rest,
            (null, var beyond) => $"({beyond} OR {tie})",
            (var notBefore, null) => $"{notBefore} AND {tie}",
            var (notBefore, beyond) => $"{notBefore} AND ({beyond} OR {tie})",
        };
    }

    /// <summary>The comparison of one key with the cursor's: not before it (null: always true), and strictly beyond it (null: never true).</summary>
    private static (string? NotBefore, string? Beyond) Compare(OrderKey key, bool isNull, Func<string> parameter, bool descending)
    {
        if (isNull)
        {
            return descending ? (null, $"{key.Text} IS NOT NULL") : ($"{key.Text} IS NULL", null);
        }

        var value = parameter();
        if (descending)
        {
            return ($"{key.Text} <= {value}", $"{key.Text} < {value}");
        }

        return key.IsNullable
            ? ($"({key.Text} >= {value} OR {key.Text} IS NULL)", $"({key.Text} > {value} OR {key.Text} IS NULL)")
            : ($"{key.Text} >= {value}", $"{key.Text} > {value}");
    }
}
