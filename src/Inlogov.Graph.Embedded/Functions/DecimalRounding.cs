using System.Globalization;
using System.Numerics;
using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Functions;

/// <summary>Rounding of the shortest decimal form of a float, as java.math.BigDecimal does it.</summary>
internal static class DecimalRounding
{
    /// <summary>What happens to what is cut off.</summary>
    public enum Mode
    {
        Up,
        Down,
        Ceiling,
        Floor,
        HalfUp,
        HalfDown,
        HalfEven,
    }

    /// <summary>The mode of a name in capitals.</summary>
    /// <exception cref="GraphException">The text names no mode.</exception>
    public static Mode ReadMode(string text) => text switch
    {
        "UP" => Mode.Up,
        "DOWN" => Mode.Down,
        "CEILING" => Mode.Ceiling,
        "FLOOR" => Mode.Floor,
        "HALF_UP" => Mode.HalfUp,
        "HALF_DOWN" => Mode.HalfDown,
        "HALF_EVEN" => Mode.HalfEven,
        _ => throw CypherErrors.Argument($"`{text}` is not a rounding mode; use UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN or HALF_EVEN."),
    };

    public static double Round(double value, long decimals, Mode mode)
    {
        var (unscaled, scale) = Parse(Math.Abs(value).ToString("R", CultureInfo.InvariantCulture));
        if (scale <= decimals)
        {
            return value;
        }

        var dropped = (int)Math.Min(scale - decimals, 1200);
        var divisor = BigInteger.Pow(10, dropped);
        var quotient = BigInteger.DivRem(unscaled, divisor, out var rest);
        if (!rest.IsZero && GoesUp(mode, value < 0, (rest * 2).CompareTo(divisor), quotient.IsEven))
        {
            quotient += 1;
        }

        var rounded = double.Parse($"{quotient}E-{decimals}", NumberStyles.Float, CultureInfo.InvariantCulture);
        return value < 0 && rounded > 0 ? -rounded : rounded;
    }

    private static (BigInteger Unscaled, long Scale) Parse(string text)
    {
        var exponentAt = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = exponentAt < 0 ? text : text[..exponentAt];
        var exponent = exponentAt < 0 ? 0 : int.Parse(text.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var pointAt = mantissa.IndexOf('.', StringComparison.Ordinal);
        var decimals = pointAt < 0 ? 0 : mantissa.Length - pointAt - 1;
        var digits = mantissa.Replace(".", string.Empty, StringComparison.Ordinal);
        return (BigInteger.Parse(digits, CultureInfo.InvariantCulture), (long)decimals - exponent);
    }

    private static bool GoesUp(Mode mode, bool isNegative, int besideHalf, bool isEven) => mode switch
    {
        Mode.Up => true,
        Mode.Down => false,
        Mode.Ceiling => !isNegative,
        Mode.Floor => isNegative,
        Mode.HalfUp => besideHalf >= 0,
        Mode.HalfDown => besideHalf > 0,
        _ => besideHalf > 0 || (besideHalf == 0 && !isEven),
    };
}
