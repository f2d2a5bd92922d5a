namespace Inlogov.Graph.GraphQL.Search;

/// <summary>The words of a text, near enough to how the full-text index cuts them: letters and digits, with what joins them inside.</summary>
internal static class Words
{
    /// <summary>Where each word begins, and its length.</summary>
    public static IEnumerable<(int Start, int Length)> Of(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsPart(text[at]))
            {
                continue;
            }

            var end = at + 1;
            while (end < text.Length && (IsPart(text[end]) || Joins(text, end)))
            {
                end++;
            }

            yield return (at, end - at);
            at = end - 1;
        }
    }

    private static bool IsPart(char sign) => char.IsLetterOrDigit(sign) || sign == '_' || char.IsSurrogate(sign)
        || char.GetUnicodeCategory(sign) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool Joins(string text, int at)
    {
        if (at + 1 >= text.Length)
        {
            return false;
        }

        var (before, after) = (text[at - 1], text[at + 1]);
        return text[at] switch
        {
            '\'' or '’' or '.' => char.IsLetter(before) ? char.IsLetter(after) : char.IsDigit(before) && char.IsDigit(after),
            ':' or '·' => char.IsLetter(before) && char.IsLetter(after),
            ',' or ';' => char.IsDigit(before) && char.IsDigit(after),
            _ => false,
        };
    }
}
