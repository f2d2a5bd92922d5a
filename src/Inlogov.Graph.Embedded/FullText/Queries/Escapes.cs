using System.Globalization;
using System.Text;

namespace Inlogov.Graph.Embedded.FullText.Queries;

/// <summary>The backslashes of query strings: before a sign they take its meaning, <c>\u0041</c> is a sign by its number.</summary>
internal static class Escapes
{
    /// <summary>The text that is meant.</summary>
    /// <exception cref="FullTextQueryException">An escape is not complete.</exception>
    public static string Remove(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\')
            {
                plain.Append(text[at]);
                continue;
            }

            at++;
            if (at == text.Length)
            {
                throw FullTextErrors.BadEscape(text);
            }

            if (text[at] != 'u')
            {
                plain.Append(text[at]);
                continue;
            }

            if (at + 4 >= text.Length
                || !ushort.TryParse(text.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var sign))
            {
                throw FullTextErrors.BadEscape(text);
            }

            plain.Append((char)sign);
            at += 4;
        }

        return plain.ToString();
    }
}
