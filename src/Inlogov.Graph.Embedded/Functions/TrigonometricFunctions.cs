using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Functions;

/// <summary>Functions on angles in radians.</summary>
internal static class TrigonometricFunctions
{
    public static IReadOnlyList<CypherFunction> All { get; } =
    [
        NumericFunctions.OfNumber("sin", value => Math.Sin(value)),
        NumericFunctions.OfNumber("cos", value => Math.Cos(value)),
        NumericFunctions.OfNumber("tan", value => Math.Tan(value)),
        NumericFunctions.OfNumber("cot", value => 1 / Math.Tan(value)),
        NumericFunctions.OfNumber("asin", value => Math.Asin(value)),
        NumericFunctions.OfNumber("acos", value => Math.Acos(value)),
        NumericFunctions.OfNumber("atan", value => Math.Atan(value)),
        NumericFunctions.OfNumber("haversin", value => (1 - Math.Cos(value)) / 2),
        NumericFunctions.OfNumber("degrees", value => value * (180 / Math.PI)),
        NumericFunctions.OfNumber("radians", value => value * (Math.PI / 180)),
        new("atan2", 2, 2, (arguments, _) => FunctionArguments.AnyNull(arguments)
            ? GraphValue.Null
            : Math.Atan2(FunctionArguments.Number("atan2", arguments[0]), FunctionArguments.Number("atan2", arguments[1]))),
    ];
}
