using System.Collections.Frozen;
using Inlogov.Graph.Seeding.Reading;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Segmenting;

/// <summary>Tells biographies: a line that begins with an author's name, in any of its forms, and goes on as a biography does.</summary>
internal sealed class BiographyShape(WordLists words, BylineReading bylines)
{
    private const int VerbWithin = 5;

    private readonly FrozenSet<string> _verbs = words.List("biographyVerbs");
    private readonly FrozenSet<string> _pronouns = words.List("biographyPronouns");
    private readonly FrozenSet<string> _honorifics = words.List("honorifics");

    /// <summary>A biography of anybody: a person's name and a verb of biographies.</summary>
    public bool IsAnybodys(TextLine line) =>
        bylines.ReadLeading(line.Text) is var (name, end)
        && (bylines.IsGivenName(name.First) || name.Honorific is not null)
        && HasVerb(line.Text[end..]);

    /// <summary>A biography, a sign-off or an affiliation line of one of these people.</summary>
    public bool IsOf(TextLine line, IReadOnlyList<PrintedName> people)
    {
        var text = line.Trimmed;
        foreach (var person in people)
        {
            if (RestAfterName(text, person) is { } rest && (HasVerb(rest) || IsSignOff(rest)))
            {
                return true;
            }
        }

        return text.StartsWith("The author", StringComparison.Ordinal) && HasVerb(text["The author".Length..].TrimStart('s', ' '));
    }

    /// <summary>A line that goes on with a biography: <c>She is …</c>.</summary>
    public bool Continues(TextLine line) => _pronouns.Contains(line.Trimmed.Split(' ')[0].ToLowerInvariant().TrimEnd(','));

    /// <summary>The fullest form of a person's name with which the line begins, such as one with a middle initial.</summary>
    public static string? FullerName(TextLine line, PrintedName person, BylineReading bylines)
    {
        if (bylines.ReadLeading(line.Text) is not var (name, _))
        {
            return null;
        }

        var isSame = name.Name.Length > person.Name.Length
            && string.Equals(name.Last, person.Last, StringComparison.OrdinalIgnoreCase)
            && string.Equals(name.First, person.First, StringComparison.OrdinalIgnoreCase);
        return isSame ? name.Name : null;
    }

    private string? RestAfterName(string text, PrintedName person)
    {
        var place = 0;
        var tokens = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        while (place < tokens.Length && _honorifics.Contains(tokens[place].TrimEnd('.').ToLowerInvariant()))
        {
            place++;
        }

        if (place >= tokens.Length)
        {
            return null;
        }

        // Full name (perhaps with a middle initial), first name alone, or surname alone.
        var first = Plain(tokens[place]);
        if (string.Equals(first, person.First, StringComparison.OrdinalIgnoreCase) || string.Equals(first, person.Last, StringComparison.OrdinalIgnoreCase))
        {
            var end = place + 1;
            var last = person.Last;
            for (var i = place + 1; i < Math.Min(tokens.Length, place + VerbWithin); i++)
            {
                if (string.Equals(Plain(tokens[i]), last, StringComparison.OrdinalIgnoreCase))
                {
                    end = i + 1;
                    break;
                }
            }

            var mark = tokens[end - 1][^1] is ',' or ':' or ')' ? tokens[end - 1][^1..] : string.Empty;
            return $"{mark} {string.Join(' ', tokens[end..])}";
        }

        return null;
    }

    private bool HasVerb(string rest)
    {
        var seen = 0;
        foreach (var word in rest.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var plain = Plain(word).ToLowerInvariant();
            if (_verbs.Contains(plain))
            {
                return true;
            }

            if (++seen > VerbWithin)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary><c>, Director – Inlogov</c>: a short line without a verb.</summary>
    private static bool IsSignOff(string rest) => rest.Length is > 3 and < 120 && rest.TrimStart() is [',' or '–' or '-' or '(' or '|', ..] or [_, ',' or '–', ..];

    private static string Plain(string word) => word.Trim(',', '.', ';', ':', '(', ')', '–', '-').Replace("’s", string.Empty, StringComparison.Ordinal).Replace("'s", string.Empty, StringComparison.Ordinal);
}
