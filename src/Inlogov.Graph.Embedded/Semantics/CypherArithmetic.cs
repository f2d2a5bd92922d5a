using Inlogov.Graph.Embedded.Functions;
using Inlogov.Graph.Embedded.Temporal;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>The arithmetic operators; null where an operand is null.</summary>
/// <exception cref="GraphException">The operands have types that do not go together, or an integer result needs more than 64 bits.</exception>
internal static class CypherArithmetic
{
    /// <summary><c>a + b</c> of numbers, strings, lists, durations, and of a temporal value and a duration.</summary>
    public static GraphValue Add(GraphValue left, GraphValue right)
    {
        var (kind, other) = (left.Kind, right.Kind);
        if (kind == GraphValueKind.Integer && other == GraphValueKind.Integer)
        {
            var sum = unchecked(left.AsInteger() + right.AsInteger());
            return ((left.AsInteger() ^ sum) & (right.AsInteger() ^ sum)) >= 0 ? sum : throw Overflow(left, "+", right);
        }

        if (Numbers.IsNumber(kind) && Numbers.IsNumber(other))
        {
            return Numbers.ToFloat(left) + Numbers.ToFloat(right);
        }

        if (kind == GraphValueKind.Null || other == GraphValueKind.Null)
        {
            return GraphValue.Null;
        }

        if (kind == GraphValueKind.List || other == GraphValueKind.List)
        {
            return Lists(left, right);
        }

        if (kind == GraphValueKind.String || other == GraphValueKind.String)
        {
            return Strings(left, right);
        }

        return (kind, other) switch
        {
            (GraphValueKind.Duration, GraphValueKind.Duration) => Durations.Add(left.AsDuration(), right.AsDuration()),
            (_, GraphValueKind.Duration) when TemporalParts.IsInstant(kind) => TemporalArithmetic.Add(left, right.AsDuration()),
            (GraphValueKind.Duration, _) when TemporalParts.IsInstant(other) => TemporalArithmetic.Add(right, left.AsDuration()),
            _ => throw Mismatch(left, "+", right),
        };
    }

    /// <summary><c>a - b</c> of numbers, durations, and of a temporal value and a duration.</summary>
    public static GraphValue Subtract(GraphValue left, GraphValue right)
    {
        var (kind, other) = (left.Kind, right.Kind);
        if (kind == GraphValueKind.Integer && other == GraphValueKind.Integer)
        {
            var difference = unchecked(left.AsInteger() - right.AsInteger());
            return ((left.AsInteger() ^ right.AsInteger()) & (left.AsInteger() ^ difference)) >= 0 ? difference : throw Overflow(left, "-", right);
        }

        if (Numbers.IsNumber(kind) && Numbers.IsNumber(other))
        {
            return Numbers.ToFloat(left) - Numbers.ToFloat(right);
        }

        if (kind == GraphValueKind.Null || other == GraphValueKind.Null)
        {
            return GraphValue.Null;
        }

        return (kind, other) switch
        {
            (GraphValueKind.Duration, GraphValueKind.Duration) => Durations.Subtract(left.AsDuration(), right.AsDuration()),
            (_, GraphValueKind.Duration) when TemporalParts.IsInstant(kind) => TemporalArithmetic.Add(left, Durations.Negate(right.AsDuration())),
            _ => throw Mismatch(left, "-", right),
        };
    }

    /// <summary><c>a * b</c> of numbers, and of a duration and a number.</summary>
    public static GraphValue Multiply(GraphValue left, GraphValue right)
    {
        var (kind, other) = (left.Kind, right.Kind);
        if (kind == GraphValueKind.Integer && other == GraphValueKind.Integer)
        {
            var high = Math.BigMul(left.AsInteger(), right.AsInteger(), out var low);
            return high == low >> 63 ? low : throw Overflow(left, "*", right);
        }

        if (Numbers.IsNumber(kind) && Numbers.IsNumber(other))
        {
            return Numbers.ToFloat(left) * Numbers.ToFloat(right);
        }

        if (kind == GraphValueKind.Null || other == GraphValueKind.Null)
        {
            return GraphValue.Null;
        }

        return (kind, other) switch
        {
            (GraphValueKind.Duration, _) when Numbers.IsNumber(other) => Durations.Multiply(left.AsDuration(), right),
            (_, GraphValueKind.Duration) when Numbers.IsNumber(kind) => Durations.Multiply(right.AsDuration(), left),
            _ => throw Mismatch(left, "*", right),
        };
    }

    /// <summary><c>a / b</c> of numbers (integers are cut towards zero), and of a duration by a number.</summary>
    public static GraphValue Divide(GraphValue left, GraphValue right)
    {
        var (kind, other) = (left.Kind, right.Kind);
        if (kind == GraphValueKind.Integer && other == GraphValueKind.Integer)
        {
            return right.AsInteger() switch
            {
                0 => throw CypherErrors.Arithmetic("An integer cannot be divided by zero."),
                -1 => unchecked(-left.AsInteger()),
                var divisor => left.AsInteger() / divisor,
            };
        }

        if (Numbers.IsNumber(kind) && Numbers.IsNumber(other))
        {
            return Numbers.ToFloat(left) / Numbers.ToFloat(right);
        }

        if (kind == GraphValueKind.Null || other == GraphValueKind.Null)
        {
            return GraphValue.Null;
        }

        if (kind != GraphValueKind.Duration || !Numbers.IsNumber(other))
        {
            throw Mismatch(left, "/", right);
        }

        return other == GraphValueKind.Integer && right.AsInteger() == 0
            ? throw CypherErrors.Arithmetic("A duration cannot be divided by the integer zero.")
            : Durations.Divide(left.AsDuration(), right);
    }

    /// <summary><c>a % b</c>; the result has the sign of <c>a</c>.</summary>
    public static GraphValue Modulo(GraphValue left, GraphValue right)
    {
        var (kind, other) = (left.Kind, right.Kind);
        if (kind == GraphValueKind.Integer && other == GraphValueKind.Integer)
        {
            return right.AsInteger() switch
            {
                0 => throw CypherErrors.Arithmetic("An integer cannot be divided by zero."),
                -1 => 0,
                var divisor => left.AsInteger() % divisor,
            };
        }

        if (Numbers.IsNumber(kind) && Numbers.IsNumber(other))
        {
            return Numbers.ToFloat(left) % Numbers.ToFloat(right);
        }

        return kind == GraphValueKind.Null || other == GraphValueKind.Null ? GraphValue.Null : throw Mismatch(left, "%", right);
    }

    /// <summary><c>a ^ b</c>, always a float, by the rules of Java's Math.pow.</summary>
    public static GraphValue Power(GraphValue left, GraphValue right)
    {
        if (Numbers.IsNumber(left.Kind) && Numbers.IsNumber(right.Kind))
        {
            var (value, exponent) = (Numbers.ToFloat(left), Numbers.ToFloat(right));
            var isUndefined = double.IsNaN(exponent) || (double.IsInfinity(exponent) && Math.Abs(value).Equals(1));
            return isUndefined ? double.NaN : Math.Pow(value, exponent);
        }

        return left.IsNull || right.IsNull ? GraphValue.Null : throw Mismatch(left, "^", right);
    }

    /// <summary><c>-a</c>.</summary>
    public static GraphValue Negate(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Null => value,
        GraphValueKind.Integer => value.AsInteger() == long.MinValue ? throw Overflow(0, "-", value) : -value.AsInteger(),
        GraphValueKind.Float => -value.AsFloat(),
        _ => throw CypherErrors.Type($"`-` needs a number, but the value is {CypherTypes.NameOf(value)}."),
    };

    /// <summary>Unary plus, which gives back whatever it gets.</summary>
    public static GraphValue Affirm(GraphValue value) => value;

    /// <summary><c>a || b</c> of two strings or two lists.</summary>
    public static GraphValue Concatenate(GraphValue left, GraphValue right) => (left.Kind, right.Kind) switch
    {
        (GraphValueKind.Null or GraphValueKind.String or GraphValueKind.List, GraphValueKind.Null) => GraphValue.Null,
        (GraphValueKind.Null, GraphValueKind.String or GraphValueKind.List) => GraphValue.Null,
        (GraphValueKind.String, GraphValueKind.String) => left.AsString() + right.AsString(),
        (GraphValueKind.List, GraphValueKind.List) => Lists(left, right),
        _ => throw Mismatch(left, "||", right),
    };

    private static GraphValue Lists(GraphValue left, GraphValue right)
    {
        if (left.Kind != GraphValueKind.List)
        {
            return new GraphList([left, .. right.AsList().AsSpan()]);
        }

        return right.Kind == GraphValueKind.List
            ? new GraphList([.. left.AsList().AsSpan(), .. right.AsList().AsSpan()])
            : new GraphList([.. left.AsList().AsSpan(), right]);
    }

    private static GraphValue Strings(GraphValue left, GraphValue right) =>
        Text(left) is { } start && Text(right) is { } end ? start + end : throw Mismatch(left, "+", right);

    private static string? Text(GraphValue value) => ConversionFunctions.ToText(value)?.AsString();

    private static GraphException Overflow(GraphValue left, string sign, GraphValue right) =>
        CypherErrors.Arithmetic($"`{left} {sign} {right}` needs more than 64 bits.");

    private static GraphException Mismatch(GraphValue left, string sign, GraphValue right) =>
        CypherErrors.Type($"`{sign}` does not take {CypherTypes.NameOf(left)} and {CypherTypes.NameOf(right)}.");
}
