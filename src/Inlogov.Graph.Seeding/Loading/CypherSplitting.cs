namespace Inlogov.Graph.Seeding.Loading;

/// <summary>Takes a text of Cypher statements apart at its semicolons, knowing strings, names in backticks and comments, and nothing else of the language.</summary>
internal static class CypherSplitting
{
    /// <summary>The statements with the line on which each begins; what is only blank or comment is none.</summary>
    public static IEnumerable<(int Line, string Text)> Split(string text)
    {
        var first = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == ';')
            {
                if (first >= 0)
                {
                    yield return (1 + text.AsSpan(0, first).Count('\n'), text[first..i].TrimEnd());
                }

                first = -1;
            }
            else if (EndOfComment(text, i) is { } commentEnd)
            {
                i = commentEnd;
            }
            else
            {
                first = first < 0 && !char.IsWhiteSpace(text[i]) ? i : first;
                i = EndOfQuoted(text, i);
            }
        }
    }

    /// <summary>The last character of the comment that begins here, or null where none begins.</summary>
    private static int? EndOfComment(string text, int at)
    {
        if (text[at] != '/' || at + 1 >= text.Length)
        {
            return null;
        }

        var end = text[at + 1] switch
        {
            '/' => text.IndexOf('\n', at),
            '*' => text.IndexOf("*/", at + 2, StringComparison.Ordinal) is var close and >= 0 ? close + 1 : -1,
            _ => (int?)null,
        };
        return end < 0 ? text.Length - 1 : end;
    }

    /// <summary>The closing quote or backtick of what begins here, or the same place where nothing is quoted.</summary>
    private static int EndOfQuoted(string text, int at)
    {
        var quote = text[at];
        if (quote is not ('\'' or '"' or '`'))
        {
            return at;
        }

        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && quote != '`')
            {
                i++;
            }
            else if (text[i] == quote)
            {
                return i;
            }
        }

        return text.Length - 1;
    }
}
