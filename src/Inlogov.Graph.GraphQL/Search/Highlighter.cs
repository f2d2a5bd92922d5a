using System.Text;

namespace Inlogov.Graph.GraphQL.Search;

/// <summary>Marks the words of a query in texts.</summary>
internal sealed class Highlighter
{
    private const int LengthMax = 160;
    private const int BeforeMax = 60;

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _beginnings = [];

    /// <summary>Marks what the text of <c>search</c> looks for.</summary>
    public Highlighter(string query)
    {
        foreach (var term in SearchTerm.Read(query).Where(term => !term.IsExcluded))
        {
            var words = Words.Of(term.Text).Select(word => term.Text.Substring(word.Start, word.Length)).ToArray();
            _words.UnionWith(words);
            if (term.IsPrefix)
            {
                _beginnings.Add(words[^1]);
            }
        }
    }

    /// <summary>The text as HTML with its matching words in <c>mark</c>, cut around the first; null where none matches.</summary>
    public string? Mark(string text)
    {
        var found = Words.Of(text).Where(word => IsMeant(text.AsSpan(word.Start, word.Length))).ToList();
        if (found.Count == 0)
        {
            return null;
        }

        var (from, to) = Window(text, found[0]);
        var marked = new StringBuilder(from > 0 ? "…" : string.Empty);
        var at = from;
        foreach (var (start, length) in found.Where(word => word.Start >= from && word.Start + word.Length <= to))
        {
            Escape(text.AsSpan(at, start - at), marked);
            marked.Append("<mark>");
            Escape(text.AsSpan(start, length), marked);
            marked.Append("</mark>");
            at = start + length;
        }

        Escape(text.AsSpan(at, to - at), marked);
        return marked.Append(to < text.Length ? "…" : string.Empty).ToString();
    }

    private bool IsMeant(ReadOnlySpan<char> word)
    {
        if (_words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
        {
            return true;
        }

        foreach (var beginning in _beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static void Escape(ReadOnlySpan<char> text, StringBuilder html)
    {
        foreach (var sign in text)
        {
            _ = sign switch
            {
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '&' => html.Append("&amp;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(sign),
            };
        }
    }

    // The part to show: whole words, some of them before the first match.
    private static (int From, int To) Window(string text, (int Start, int Length) first)
    {
        if (text.Length <= LengthMax)
        {
            return (0, text.Length);
        }

        var from = first.Start <= BeforeMax ? 0 : text.IndexOf(' ', first.Start - BeforeMax, BeforeMax) is >= 0 and var blank ? blank + 1 : first.Start;
        var end = Math.Max(from + LengthMax, first.Start + first.Length);
        if (end >= text.Length)
        {
            return (from, text.Length);
        }

        var last = text.LastIndexOf(' ', end, end - (first.Start + first.Length));
        return (from, last > first.Start ? last : end);
    }
}
