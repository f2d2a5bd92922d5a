using System.Globalization;

namespace Inlogov.Graph.Values;

/// <summary>Floating-point numbers as Neo4j prints them: Java's shortest form, always with a point or an exponent.</summary>
public static class GraphFloatText
{
    /// <summary>Writes <c>10.0</c>, <c>1.0E21</c>, <c>4.9E-324</c>, <c>-0.0</c>, <c>NaN</c>, <c>Infinity</c>.</summary>
    public static string Write(double value)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        }

        if (Math.Abs(value) == double.Epsilon)
        {
            return value > 0 ? "4.9E-324" : "-4.9E-324";
        }

        var size = Math.Abs(value);
        return value == 0 || (size >= 1e-3 && size < 1e7) ? Plain(value) : Scientific(value);
    }

    private static string Plain(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text : text + ".0";
    }

    private static string Scientific(double value)
    {
        var digits = value.ToString("R", CultureInfo.InvariantCulture).TrimStart('-').Split('E');
        var significant = string.Concat(digits[0].Where(char.IsAsciiDigit)).TrimStart('0');
        var mantissa = significant.TrimEnd('0');

        // Digits before the point, less one, are the exponent; after it, the zeros that stand before the first digit count.
        var pointAt = digits[0].IndexOf('.', StringComparison.Ordinal);
        var decimals = pointAt < 0 ? 0 : digits[0].Length - pointAt - 1;
        var exponent = significant.Length - 1 - decimals + (digits.Length > 1 ? int.Parse(digits[1], CultureInfo.InvariantCulture) : 0);
        var tail = mantissa.Length > 1 ? mantissa[1..] : "0";
        return string.Create(CultureInfo.InvariantCulture, $"{(value < 0 ? "-" : string.Empty)}{mantissa[0]}.{tail}E{exponent}");
    }
}
