using System.Globalization;

namespace Inlogov.Graph.Cypher.Parsing;

/// <summary>Reads the numbers of Cypher: decimal, <c>0x</c>, <c>0o</c>, with underscores, with an exponent and with Java's suffixes.</summary>
internal static class NumberText
{
    /// <summary>Reads a whole number, with the minus before it if there is one.</summary>
    /// <param name="text">The token's text.</param>
    /// <param name="negative">Whether a minus stands before it.</param>
    /// <param name="value">The number.</param>
    /// <returns>What is wrong with it.</returns>
    public static NumberFault ReadInteger(ReadOnlySpan<char> text, bool negative, out long value)
    {
        value = 0;
        var radix = Radix(ref text);
        if (radix == 0 || text.IsEmpty || text[^1] == '_')
        {
            return NumberFault.Malformed;
        }

        ulong sum = 0;
        var limit = negative ? 1UL << 63 : long.MaxValue;
        foreach (var character in text)
        {
            if (character == '_')
            {
                continue;
            }

            var digit = char.IsAsciiHexDigit(character) ? (character <= '9' ? character - '0' : (character | 0x20) - 'a' + 10) : 99;
            if (digit >= radix)
            {
                return NumberFault.Malformed;
            }

            if (sum > (limit - (ulong)digit) / (ulong)radix)
            {
                return NumberFault.TooLarge;
            }

            sum = (sum * (ulong)radix) + (ulong)digit;
        }

        value = negative ? unchecked(-(long)sum) : (long)sum;
        return NumberFault.None;
    }

    /// <summary>Reads a floating-point number; a trailing <c>d</c> or <c>f</c> is allowed.</summary>
    public static NumberFault ReadFloat(ReadOnlySpan<char> text, out double value)
    {
        var plain = text.Contains('_') ? text.ToString().Replace("_", string.Empty, StringComparison.Ordinal) : text;
        if (plain[^1] is 'd' or 'D' or 'f' or 'F')
        {
            plain = plain[..^1];
        }

        if (!double.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value))
        {
            return NumberFault.Malformed;
        }

        return double.IsInfinity(value) ? NumberFault.TooLarge : NumberFault.None;
    }

    private static int Radix(ref ReadOnlySpan<char> text)
    {
        if (text.Length == 1 || text[0] != '0')
        {
            return 10;
        }

        var radix = text[1] switch { 'x' => 16, 'o' => 8, _ => 0 };
        text = text[2..];
        return radix;
    }
}
