using System.Globalization;
using System.Numerics;
using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Functions;

/// <summary>Conversions: <c>toInteger('42')</c>; a text that is no such value gives null, a type that never is one an error, or null from the OrNull forms.</summary>
internal static class ConversionFunctions
{
    public static IReadOnlyList<CypherFunction> All { get; } =
    [
        .. Family("toBoolean", "a Boolean, integer or string", ToBoolean),
        .. Family("toInteger", "a number, Boolean or string", ToInteger),
        .. Family("toFloat", "a number or string", ToFloat),
        .. Family("toString", "a number, Boolean, string, point or temporal value", ToText),
    ];

    /// <summary>A float as an integer: cut towards zero, clamped to 64 bits, NaN as 0 (Java's cast).</summary>
    public static long Saturate(double value) => value switch
    {
        double.NaN => 0,
        >= 9223372036854775808.0 => long.MaxValue,
        <= -9223372036854775808.0 => long.MinValue,
        _ => (long)value,
    };

    /// <summary>The text of <c>toString</c>; null for types that have none.</summary>
    public static GraphValue? ToText(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        GraphValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        GraphValueKind.Float => GraphFloatText.Write(value.AsFloat()),
        GraphValueKind.String => value,
        GraphValueKind.Point => SpatialFunctions.Text(value.AsPoint()),
        GraphValueKind.Date or GraphValueKind.LocalTime or GraphValueKind.Time or GraphValueKind.LocalDateTime or GraphValueKind.DateTime
            or GraphValueKind.Duration => TemporalText.Write(value),
        _ => (GraphValue?)null,
    };

    private static IEnumerable<CypherFunction> Family(string name, string expected, Func<GraphValue, GraphValue?> convert)
    {
        yield return new CypherFunction(name, 1, 1, (arguments, _) => arguments[0].IsNull
            ? arguments[0]
            : convert(arguments[0]) ?? throw CypherErrors.WrongType(name, expected, arguments[0]));
        yield return new CypherFunction(name + "OrNull", 1, 1, (arguments, _) => ConvertOrNull(arguments[0], convert));
        yield return new CypherFunction(name + "List", 1, 1, (arguments, _) => arguments[0].IsNull
            ? arguments[0]
            : new GraphList(FunctionArguments.List(name + "List", arguments[0]).Select(item => ConvertOrNull(item, convert))));
    }

    private static GraphValue ConvertOrNull(GraphValue value, Func<GraphValue, GraphValue?> convert)
    {
        try
        {
            return convert(value) ?? GraphValue.Null;
        }
        catch (GraphException)
        {
            return GraphValue.Null;
        }
    }

    private static GraphValue? ToBoolean(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Boolean => value,
        GraphValueKind.Integer => value.AsInteger() != 0,
        GraphValueKind.String => value.AsString().Trim().ToLowerInvariant() switch
        {
            "true" => GraphValue.True,
            "false" => GraphValue.False,
            _ => GraphValue.Null,
        },
        _ => (GraphValue?)null,
    };

    private static GraphValue? ToInteger(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Integer => value,
        GraphValueKind.Float => Saturate(value.AsFloat()),
        GraphValueKind.Boolean => value.AsBoolean() ? 1 : 0,
        GraphValueKind.String => ReadInteger(value.AsString()),
        _ => (GraphValue?)null,
    };

    private static GraphValue? ToFloat(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Float => value,
        GraphValueKind.Integer => (double)value.AsInteger(),
        GraphValueKind.String => ReadFloat(value.AsString()),
        _ => (GraphValue?)null,
    };

    /// <summary>Reads what Java's Long and BigDecimal read, cut towards zero.</summary>
    /// <exception cref="GraphException">The number needs more than 64 bits.</exception>
    private static GraphValue ReadInteger(string text)
    {
        var digits = AsciiDigits(text);
        var exponentAt = digits.IndexOfAny(['e', 'E']);
        var mantissa = exponentAt < 0 ? digits : digits[..exponentAt];
        var exponent = 0;
        if ((exponentAt >= 0 && !int.TryParse(digits.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            || !IsPlainNumber(mantissa))
        {
            return GraphValue.Null;
        }

        var pointAt = mantissa.IndexOf('.', StringComparison.Ordinal);
        var decimals = pointAt < 0 ? 0 : mantissa.Length - pointAt - 1;
        var unscaled = BigInteger.Parse(mantissa.Replace(".", string.Empty, StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var scale = exponent - (long)decimals;
        if (unscaled.IsZero)
        {
            return 0;
        }

        if (scale > 40)
        {
            throw TooLarge(text);
        }

        var exact = scale >= 0 ? unscaled * BigInteger.Pow(10, (int)scale) : scale < -100_000 ? 0 : unscaled / BigInteger.Pow(10, (int)-scale);
        var isBeyond = scale < 0 && exact == long.MaxValue && BigInteger.Remainder(unscaled, BigInteger.Pow(10, (int)-scale)) > 0;
        return exact >= long.MinValue && exact <= long.MaxValue && !isBeyond ? (long)exact : throw TooLarge(text);
    }

    private static bool IsPlainNumber(string text)
    {
        var unsigned = text.Length > 0 && text[0] is '+' or '-' ? text[1..] : text;
        return unsigned.Any(char.IsAsciiDigit) && unsigned.All(one => char.IsAsciiDigit(one) || one == '.') && unsigned.Count(one => one == '.') <= 1;
    }

    // Java's parsers take the digits of all scripts, such as the full-width `２`.
    private static string AsciiDigits(string text) =>
        string.Concat(text.Select(one => char.IsDigit(one) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(one)) : one));

    /// <summary>Reads what Java's Double.parseDouble reads: spaces around, a suffix f or d, and hexadecimal floats.</summary>
    private static GraphValue ReadFloat(string text)
    {
        var trimmed = text.Trim([.. Enumerable.Range(0, ' ' + 1).Select(code => (char)code)]);
        var unsigned = trimmed.TrimStart('+', '-');
        if (trimmed.Length - unsigned.Length > 1)
        {
            return GraphValue.Null;
        }

        var sign = trimmed.StartsWith('-') ? -1.0 : 1.0;
        if (unsigned is "NaN" or "Infinity")
        {
            return unsigned == "NaN" ? double.NaN : sign * double.PositiveInfinity;
        }

        var bare = unsigned.Length > 1 && unsigned[^1] is 'f' or 'F' or 'd' or 'D' ? unsigned[..^1] : unsigned;
        if (unsigned.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return ReadHexadecimalFloat(bare, sign);
        }

        var exponentAt = bare.IndexOfAny(['e', 'E']);
        var isNumber = IsPlainNumber(exponentAt < 0 ? bare : bare[..exponentAt]) && bare.Length > 0 && bare[0] is not ('+' or '-');
        return isNumber && double.TryParse(bare, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            ? sign * number
            : GraphValue.Null;
    }

    private static GraphValue ReadHexadecimalFloat(string text, double sign)
    {
        var at = text.IndexOfAny(['p', 'P']);
        if (at < 0 || !int.TryParse(text.AsSpan(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent))
        {
            return GraphValue.Null;
        }

        var parts = text[2..at].Split('.');
        var digits = string.Concat(parts);
        if (parts.Length > 2 || digits.Length == 0 || !digits.All(char.IsAsciiHexDigit))
        {
            return GraphValue.Null;
        }

        var mantissa = (double)BigInteger.Parse("0" + digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        var decimals = parts.Length == 2 ? parts[1].Length * 4 : 0;
        return sign * Math.ScaleB(mantissa, exponent - decimals);
    }

    private static GraphException TooLarge(string text) => CypherErrors.Type($"`{text}` needs more than the 64 bits of an integer.");
}
