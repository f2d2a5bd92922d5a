namespace Inlogov.Graph.GraphQL.Search;

/// <summary>One thing that a person looks for.</summary>
/// <param name="Text">The word, or the words in double quotes.</param>
/// <param name="IsPhrase">Whether the words stand together.</param>
/// <param name="IsPrefix">Whether the word may go on.</param>
/// <param name="IsExcluded">Whether it must not stand there.</param>
internal sealed record SearchTerm(string Text, bool IsPhrase, bool IsPrefix, bool IsExcluded)
{
    /// <summary>What the text asks for; a quotation mark that nothing closes reaches to the end.</summary>
    public static IEnumerable<SearchTerm> Read(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var isExcluded = text[at] == '-' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
            var start = isExcluded ? at + 1 : at;
            var isPhrase = text[start] == '"';
            var end = isPhrase ? text.IndexOf('"', start + 1) : NextBlank(text, start);
            end = end < 0 ? text.Length : end;
            var content = isPhrase ? text[(start + 1)..end] : text[start..end];
            at = isPhrase ? end + 1 : end;
            var isPrefix = !isPhrase && content.Length > 1 && content.EndsWith('*');
            content = isPrefix ? content.TrimEnd('*') : content;
            if (Words.Of(content).Any())
            {
                yield return new SearchTerm(content, isPhrase, isPrefix, isExcluded);
            }
        }
    }

    private static int NextBlank(string text, int from)
    {
        while (from < text.Length && !char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }
}
