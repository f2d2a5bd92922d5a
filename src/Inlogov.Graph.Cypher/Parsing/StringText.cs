using System.Globalization;
using System.Text;

namespace Inlogov.Graph.Cypher.Parsing;

/// <summary>Resolves the escapes of string literals: <c>\\ \' \" \b \f \n \r \t \uXXXX</c>; any other backslash stands for itself.</summary>
internal static class StringText
{
    /// <summary>The string between the quotes.</summary>
    /// <param name="body">The text between the quotes.</param>
    /// <param name="value">The string.</param>
    /// <param name="fault">Where in the body an escape is not well formed, or -1.</param>
    /// <returns>Whether all escapes are well formed.</returns>
    public static bool TryUnescape(ReadOnlySpan<char> body, out string value, out int fault)
    {
        fault = -1;
        var next = body.IndexOf('\\');
        if (next < 0)
        {
            value = body.ToString();
            return true;
        }

        var result = new StringBuilder(body.Length);
        for (var at = 0; at < body.Length; at++)
        {
            if (body[at] != '\\' || at + 1 == body.Length)
            {
                result.Append(body[at]);
                continue;
            }

            at++;
            if (body[at] != 'u')
            {
                AppendEscape(result, body[at]);
            }
            else if (at + 4 < body.Length
                && ushort.TryParse(body.Slice(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                result.Append((char)unit);
                at += 4;
            }
            else
            {
                fault = at - 1;
                value = string.Empty;
                return false;
            }
        }

        value = result.ToString();
        return true;
    }

    private static void AppendEscape(StringBuilder result, char escape)
    {
        switch (escape)
        {
            case 'b': result.Append('\b'); break;
            case 'f': result.Append('\f'); break;
            case 'n': result.Append('\n'); break;
            case 'r': result.Append('\r'); break;
            case 't': result.Append('\t'); break;
            case '\\' or '\'' or '"': result.Append(escape); break;
            default: result.Append('\\').Append(escape); break;
        }
    }
}
