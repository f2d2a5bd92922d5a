using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Inlogov.Graph.Seeding.Reading;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Segmenting;

/// <summary>Reads a line as a byline: one to eight people's names, honorifics, perhaps a role and an organisation behind them.</summary>
internal sealed partial class BylineReading(WordLists words)
{
    private const int LengthMax = 240;
    private const int NamesMax = 8;

    private readonly FrozenSet<string> _honorifics = words.List("honorifics");
    private readonly FrozenSet<string> _particles = words.List("nameParticles");
    private readonly FrozenSet<string> _postNominals = words.List("postNominals");
    private readonly FrozenSet<string> _notNames = words.List("notNames");
    private readonly FrozenSet<string> _givenNames = words.List("givenNames");
    private readonly FrozenSet<string> _surnamesToo = words.List("surnamesToo");
    private readonly FrozenSet<string> _anonymous = words.List("anonymous");

    /// <summary>Reads a line.</summary>
    /// <returns>Null where the line is no byline.</returns>
    public Byline? Read(TextLine line)
    {
        var text = line.Text;
        if (line.Trimmed.Length > LengthMax || line.IsBlank)
        {
            return null;
        }

        if (_anonymous.Contains(line.Trimmed.TrimEnd('.').ToLowerInvariant()))
        {
            return new Byline([], IsAnonymous: true, 4, string.Empty, text.Length);
        }

        var start = text.Length - text.TrimStart().Length;
        var by = By().Match(text, start);
        var place = by.Success ? by.Index + by.Length : start;
        List<PrintedName> names = [];
        while (names.Count < NamesMax && ReadName(text, ref place) is { } name)
        {
            names.Add(name);
            var separator = Separator().Match(text, place);
            if (!separator.Success || separator.Index != place || PeekName(text, separator.Index + separator.Length) is null)
            {
                break;
            }

            place = separator.Index + separator.Length;
        }

        return names.Count == 0 ? null : Judge(text, names, by.Success, place);
    }

    /// <summary>The name with which a line begins, whatever follows it; the place behind it.</summary>
    public (PrintedName Name, int End)? ReadLeading(string text)
    {
        var place = text.Length - text.TrimStart().Length;
        return ReadName(text, ref place, strict: false) is { } name ? (name, place) : null;
    }

    /// <summary>Whether a word can be part of a name.</summary>
    public bool IsNameWord(string word) => Word().IsMatch(word) && !_notNames.Contains(word.ToLowerInvariant());

    public bool IsSurnameToo(string given, string word) => IsGivenName(given) && _surnamesToo.Contains(word.ToLowerInvariant());

    /// <summary>Words that are ordinary elsewhere: <c>Will</c> as a first name, <c>Green</c> behind a given name.</summary>
    private bool IsNameHere(List<string> before, string word) => before.Count == 0
        ? IsGivenName(word) && char.IsUpper(word[0])
        : IsGivenName(before[0]) && char.IsUpper(word[0]) && _surnamesToo.Contains(word.ToLowerInvariant());

    public bool IsGivenName(string word) => _givenNames.Contains(word.ToLowerInvariant());

    private Byline? Judge(string text, List<PrintedName> names, bool hasBy, int end)
    {
        var rest = text[end..];
        var trimmed = rest.Trim();
        var hasRest = trimmed.Length > 0;
        if (hasRest && !RestStart().IsMatch(rest))
        {
            return null;
        }

        var certainty = (hasBy ? 1.5 : 0)
            + (names.Any(name => name.Honorific is not null) ? 1 : 0)
            + (names.Any(name => IsGivenName(name.First)) ? 1.5 : 0)
            + (names.Count > 1 ? 0.5 : 0)
            - (hasRest ? 0.75 : 0);
        var skip = rest.Length - rest.TrimStart(' ', ',', '–', '-', '(', '|', ':').Length;
        return new Byline(names, IsAnonymous: false, certainty, hasRest ? rest[skip..].TrimEnd(' ', ')', '.') : string.Empty, end + skip);
    }

    private PrintedName? PeekName(string text, int place) => ReadName(text, ref place);

    private PrintedName? ReadName(string text, ref int place, bool strict = true)
    {
        var start = place;
        var at = place;
        string? honorific = null;
        while (NextWord().Match(text, at) is { Success: true } title && title.Index == at
            && _honorifics.Contains(title.Groups[1].Value.TrimEnd('.').ToLowerInvariant()))
        {
            honorific = honorific is null ? title.Groups[1].Value.TrimEnd('.') : $"{honorific} {title.Groups[1].Value.TrimEnd('.')}";
            at += title.Length;
        }

        var nameStart = at;
        var end = at;
        List<string> parts = [];
        while (parts.Count < 6 && NextWord().Match(text, at) is { Success: true } word && word.Index == at)
        {
            var printed = word.Groups[1].Value;
            var plain = printed.TrimEnd('.');
            if (parts.Count > 1 && plain.Length > 1 && char.IsUpper(plain[1]) && _postNominals.Contains(plain.ToLowerInvariant()))
            {
                break;
            }

            if (_particles.Contains(plain.ToLowerInvariant()) && parts.Count > 0)
            {
                parts.Add(printed);
            }
            else if (IsInitial(printed) || IsNameWord(plain) || IsNameHere(parts, plain))
            {
                parts.Add(IsInitial(printed) ? printed : plain);
                end = at + word.Groups[1].Index - word.Index + (IsInitial(printed) ? printed.Length : plain.Length);
            }
            else
            {
                break;
            }

            at += word.Length;
        }

        while (parts.Count > 0 && _particles.Contains(parts[^1].ToLowerInvariant()))
        {
            parts.RemoveAt(parts.Count - 1);
        }

        if (parts.Count(part => !IsInitial(part)) < (parts.Count > 1 ? 1 : 2) || parts.Count < 2 || parts.Count > 5)
        {
            return null;
        }

        var nameEnd = end;
        end = SkipPostNominals(text, end);
        if (strict && !AfterName().IsMatch(text, end))
        {
            return null;
        }

        place = end;
        return new PrintedName(text[start..nameEnd], string.Join(' ', NameWords(text[nameStart..nameEnd])), honorific, start);
    }

    private static string[] NameWords(string printed) => printed.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsInitial(string word) => Initial().IsMatch(word);

    private int SkipPostNominals(string text, int end)
    {
        while (PostNominal().Match(text, end) is { Success: true } letters && letters.Index == end
            && _postNominals.Contains(letters.Groups[1].Value.Replace(".", string.Empty, StringComparison.Ordinal).ToLowerInvariant()))
        {
            end += letters.Length;
        }

        return end;
    }

    [GeneratedRegex(@"\G(?:(?:[Ww]ritten|[Pp]osted|[Aa]uthored) )?[Bb]y:? +|\GAuthors?: *", RegexOptions.CultureInvariant)]
    private static partial Regex By();

    [GeneratedRegex(@"\G\s*(?:,\s*(?:and|&)|,|;|&|/|\band\b|\bwith\b)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\G\s*([\p{L}][\p{L}'’\-‐.]*)", RegexOptions.CultureInvariant)]
    private static partial Regex NextWord();

    [GeneratedRegex(@"^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex Initial();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}]*['’]?\p{L}+(?:[-‐]\p{L}+)*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\G,?\s*([\p{L}.]{2,6})(?![\p{L}])", RegexOptions.CultureInvariant)]
    private static partial Regex PostNominal();

    [GeneratedRegex(@"\G\s*(?:$|[,;&/–\-(|:]|and\b|with\b)", RegexOptions.CultureInvariant)]
    private static partial Regex AfterName();

    [GeneratedRegex(@"^\s*(?:[,–\-(|:]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex RestStart();
}
