using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Semantics;

/// <summary>The operator <c>=~</c>: whole-text matches by the rules of java.util.regex, run by .NET's engine.</summary>
internal static class JavaRegex
{
    private static readonly TimeSpan TimeMax = TimeSpan.FromSeconds(10);

    // A pattern is nearly always one literal or parameter that all rows of a statement share: it is translated once per
    // text object, and forgotten with it.
    private static readonly ConditionalWeakTable<string, Regex> Translated = [];

    /// <summary>Whether the whole text matches.</summary>
    /// <exception cref="GraphException">The pattern is no regular expression, or matching takes too long.</exception>
    public static bool IsMatch(string text, string pattern)
    {
        try
        {
            return Translated.GetValue(pattern, Translate).IsMatch(text);
        }
        catch (RegexMatchTimeoutException timeout)
        {
            throw new GraphException(GraphStatusCodes.ExecutionFailed, $"Matching `{pattern}` took more than {TimeMax.TotalSeconds:0} seconds.", innerException: timeout);
        }
    }

    private static Regex Translate(string pattern)
    {
        try
        {
            var translated = new JavaRegexTranslation(pattern).Translate();
            return new Regex($@"\A(?:{translated})\z", RegexOptions.CultureInvariant, TimeMax);
        }
        catch (ArgumentException invalid)
        {
            throw new GraphException(
                GraphStatusCodes.SemanticError, $"`{pattern}` is not a regular expression: {invalid.Message}", innerException: invalid);
        }
    }
}
