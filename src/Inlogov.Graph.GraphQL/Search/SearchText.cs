using System.Globalization;
using System.Text;
using Inlogov.Graph.GraphQL.Compilation;

namespace Inlogov.Graph.GraphQL.Search;

/// <summary>
/// What a person types, as a query of Lucene's that can neither be refused nor mean anything but words: all signs are escaped, but for a
/// hyphen before a word, double quotes around words and a star after one.
/// </summary>
internal static class SearchText
{
    private const int WordsMax = 64;

    // Finds nothing, and is a query all the same.
    private const string Nothing = "\"\"";

    /// <summary>The query of <c>search</c>.</summary>
    /// <exception cref="RefusalException">There are too many words.</exception>
    public static string ToQuery(string text) => Join(SearchTerm.Read(text).Select(term =>
        (term.IsExcluded ? "-" : string.Empty) + (term.IsPhrase ? $"\"{Escape(term.Text)}\"" : Escape(term.Text) + (term.IsPrefix ? "*" : string.Empty))));

    /// <summary>The query of <c>suggest</c>: all words, the last of which may go on.</summary>
    /// <exception cref="RefusalException">There are too many words.</exception>
    public static string ToPrefixQuery(string text)
    {
        var words = Words.Of(text).Select(word => text.Substring(word.Start, word.Length)).ToArray();
        return Join(words.Select((word, i) => "+" + Escape(word) + (i == words.Length - 1 ? "*" : string.Empty)));
    }

    private static string Join(IEnumerable<string> terms)
    {
        string[] all = [.. terms];
        return all.Length switch
        {
            0 => Nothing,
            > WordsMax => throw RefusalException.Of("BAD_REQUEST", string.Create(CultureInfo.InvariantCulture, $"The text to look for has {all.Length} words; at most {WordsMax} are looked for.")),
            _ => string.Join(' ', all),
        };
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            // The first letter too: AND, OR and NOT are words here. A `u` after a backslash would begin a number.
            if (!char.IsLetterOrDigit(text[i]) && !char.IsSurrogate(text[i]) && !char.IsWhiteSpace(text[i]))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString() is "AND" or "OR" or "NOT" ? "\\" + escaped : escaped.ToString();
    }
}
