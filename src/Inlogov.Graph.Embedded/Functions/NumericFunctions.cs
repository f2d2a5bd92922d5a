using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Functions;

/// <summary>Functions on numbers, except those on angles.</summary>
internal static class NumericFunctions
{
    public static IReadOnlyList<CypherFunction> All { get; } =
    [
        new("abs", 1, 1, (arguments, _) => Abs(arguments[0])),
        OfNumber("ceil", value => Math.Ceiling(value)),
        OfNumber("floor", value => Math.Floor(value)),
        OfNumber("sqrt", value => Math.Sqrt(value)),
        OfNumber("exp", value => Math.Exp(value)),
        OfNumber("log", value => Math.Log(value)),
        OfNumber("log10", value => Math.Log10(value)),
        OfNumber("sign", value => value > 0 ? 1 : value < 0 ? -1 : 0),
        OfNumber("isNaN", value => double.IsNaN(value)),
        new("e", 0, 0, (_, _) => Math.E),
        new("pi", 0, 0, (_, _) => Math.PI),
        new("round", 1, 3, (arguments, _) => FunctionArguments.AnyNull(arguments) ? GraphValue.Null : Round(arguments)),
    ];

    /// <summary>A function of one number.</summary>
    public static CypherFunction OfNumber(string name, Func<double, GraphValue> compute) => new(
        name, 1, 1, (arguments, _) => arguments[0].IsNull ? arguments[0] : compute(FunctionArguments.Number(name, arguments[0])));

    private static GraphValue Abs(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Null => value,

        // The smallest integer has no positive counterpart and stays as it is, as in Java.
        GraphValueKind.Integer => value.AsInteger() < 0 ? unchecked(-value.AsInteger()) : value.AsInteger(),
        GraphValueKind.Float => Math.Abs(value.AsFloat()),
        _ => throw CypherErrors.WrongType("abs", "a number", value),
    };

    private static GraphValue Round(ReadOnlySpan<GraphValue> arguments)
    {
        var mode = arguments.Length == 3 ? DecimalRounding.ReadMode(FunctionArguments.Text("round", arguments[2])) : DecimalRounding.Mode.HalfUp;
        var value = FunctionArguments.Number("round", arguments[0]);
        var precision = arguments.Length == 1 ? 0 : FunctionArguments.Integer("round", arguments[1]);
        if (precision is < int.MinValue or > int.MaxValue)
        {
            throw CypherErrors.Execution($"The precision of `round` has to fit 32 bits, but was `{precision}`.");
        }

        if (precision < 0)
        {
            throw CypherErrors.Argument($"The precision of `round` cannot be negative, but was `{precision}`.");
        }

        if (!double.IsFinite(value))
        {
            return value;
        }

        // Without a mode, halves go up, towards positive infinity, and the result passes through an integer.
        return precision == 0 && arguments.Length < 3
            ? (double)ConversionFunctions.Saturate(Math.Floor(value) + (value - Math.Floor(value) >= 0.5 ? 1 : 0))
            : DecimalRounding.Round(value, precision, mode);
    }
}
