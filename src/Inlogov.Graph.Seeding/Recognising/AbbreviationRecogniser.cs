using System.Text.RegularExpressions;
using Inlogov.Graph.Seeding.Tokens;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>
/// <c>Full Name (ABBR)</c> is one mention with two forms, and from there on ABBR means that name in this article. <c>ABBR (Full Name)</c> likewise.
/// </summary>
internal sealed partial class AbbreviationRecogniser(HeadNouns heads)
{
    public const string Name = "abbreviation";

    private readonly Dictionary<string, (Candidate Entity, double Confidence)> _meanings = new(StringComparer.Ordinal);

    /// <summary>What the article's own abbreviations mean.</summary>
    public IReadOnlyDictionary<string, (Candidate Entity, double Confidence)> Meanings => _meanings;

    /// <summary>Gives mentions on a line their second form, and remembers it.</summary>
    public void Define(TokenLine line, List<Mention> mentions)
    {
        foreach (Match bracket in Bracket().Matches(line.Text))
        {
            var form = bracket.Groups[1].Value;
            var before = mentions
                .Where(one => one.End <= bracket.Index && line.Text.AsSpan(one.End, bracket.Index - one.End).IsWhiteSpace() && one.Entity.Type is EntityType.Organisation or EntityType.Policy)
                .OrderByDescending(one => one.Length)
                .FirstOrDefault(one => Abbreviates(form, one.Form(line.Line)));
            if (before is null)
            {
                before = FromInitials(line, bracket.Index, form);
                if (before is null)
                {
                    continue;
                }

                mentions.Add(before);
            }

            Learn(mentions, before, bracket.Groups[1], form);
        }

        foreach (Match bracket in Expansion().Matches(line.Text))
        {
            Expand(line, mentions, bracket);
        }
    }

    /// <summary>Adds the abbreviations of this article that stand on a line.</summary>
    public void Find(TokenLine line, List<Mention> mentions)
    {
        for (var i = 0; i < line.Tokens.Length; i++)
        {
            var token = line.Tokens[i];
            if (token.Shape is not (TokenShape.AllCapitals or TokenShape.Capital))
            {
                continue;
            }

            if (mentions.Exists(one => one.Defines(token.Start) || (one.SecondForm is not null && one.Start == token.Start && one.End == token.End)))
            {
                continue;
            }

            var printed = line.Text.Substring(token.Start, token.Length);
            if (_meanings.TryGetValue(printed, out var meaning) || (printed.EndsWith('s') && _meanings.TryGetValue(printed[..^1], out meaning)))
            {
                mentions.RemoveAll(one => one.Start == token.Start && one.End == token.End && one.Entity.Type is EntityType.Organisation or EntityType.Policy or EntityType.Place);
                mentions.Add(new Mention(meaning.Entity, line.Index, token.Start, token.End, Math.Min(meaning.Confidence, 0.9), Name));
            }
        }
    }

    private void Learn(List<Mention> mentions, Mention full, Group form, string abbreviation)
    {
        var confidence = full.Entity.IsKnown ? Math.Max(full.Confidence, 0.95) : Math.Max(Math.Min(full.Confidence + 0.15, 0.9), 0.75);
        var entity = full.Entity.Aliases.Contains(abbreviation, StringComparer.Ordinal) || full.Entity.IsKnown
            ? full.Entity
            : full.Entity with { Aliases = [.. full.Entity.Aliases, abbreviation.TrimEnd('s')] };
        mentions.Remove(full);
        mentions.RemoveAll(one => one.Start >= form.Index && one.End <= form.Index + form.Length);
        mentions.Add(full with { Entity = entity, Confidence = confidence, SecondForm = abbreviation, SecondAt = form.Index });
        _meanings[abbreviation.Length > 2 ? abbreviation.TrimEnd('s') : abbreviation] = (entity, confidence);
    }

    /// <summary><c>SCIE (Social Care Institute for Excellence)</c>: the abbreviation is the first form.</summary>
    private void Expand(TokenLine line, List<Mention> mentions, Match bracket)
    {
        var abbreviation = bracket.Groups[1];
        var inside = bracket.Groups[2];
        var full = mentions.FirstOrDefault(one => one.Start == inside.Index && one.End == inside.Index + inside.Length && one.Entity.Type is EntityType.Organisation or EntityType.Policy);
        if (full is null || !Abbreviates(abbreviation.Value, inside.Value))
        {
            return;
        }

        mentions.RemoveAll(one => one.Start >= abbreviation.Index && one.End <= abbreviation.Index + abbreviation.Length);
        mentions.RemoveAll(one => one.Start >= inside.Index && one.End <= inside.Index + inside.Length && one.Entity.Type == full.Entity.Type);
        var entity = full.Entity.IsKnown ? full.Entity : full.Entity with { Aliases = [abbreviation.Value] };
        mentions.Add(new Mention(entity, line.Index, abbreviation.Index, abbreviation.Index + abbreviation.Length, 0.95, full.Recogniser) { SecondForm = inside.Value, SecondAt = inside.Index });
        _meanings[abbreviation.Value] = (entity, 0.9);
    }

    /// <summary>Words with capitals whose initials are the abbreviation, and whose last words tell what kind of thing it is.</summary>
    private Mention? FromInitials(TokenLine line, int bracketAt, string form)
    {
        var last = Array.FindLastIndex(line.Tokens, token => token.End <= bracketAt);
        if (last < 0)
        {
            return null;
        }

        var letters = form.TrimEnd('s');
        var at = letters.Length - 1;
        var first = -1;
        for (var i = last; i >= 0 && i > last - 12 && at >= 0; i--)
        {
            var token = line.Tokens[i];
            if (token.IsCapital && char.ToUpperInvariant(token.Key[0]) == char.ToUpperInvariant(letters[at]))
            {
                at--;
                first = i;
            }
            else if (!CapitalRun.IsConnector(token) && !token.IsPossessive)
            {
                return null;
            }

            if (i > 0 && at >= 0 && token.Gap == TokenGap.Break)
            {
                return null;
            }
        }

        if (at >= 0 || first < 0)
        {
            return null;
        }

        for (var i = last; i >= first; i--)
        {
            if (heads.Of(line.Tokens[i].Key) is var (type, kind))
            {
                var start = line.Tokens[first].Start;
                var name = NameText.Canonical(line.Text[start..line.Tokens[last].End]);
                return new Mention(new Candidate { Type = type, Kind = kind, Name = name }, line.Index, start, line.Tokens[last].End, 0.75, Name);
            }
        }

        return null;
    }

    /// <summary>Whether the letters stand in the words in this order, the first at the beginning.</summary>
    private static bool Abbreviates(string form, string words)
    {
        var letters = form.Where(char.IsLetter).Select(char.ToLowerInvariant).ToArray();
        if (letters.Length < 2)
        {
            return false;
        }

        if (letters[^1] == 's' && char.IsUpper(form[^2]) && char.IsLower(form[^1]))
        {
            letters = letters[..^1];
        }

        var at = 0;
        foreach (var character in words)
        {
            if (at < letters.Length && char.ToLowerInvariant(character) == letters[at])
            {
                at++;
            }
        }

        var start = words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        return at == letters.Length && words.Length > letters.Length + 2 && char.ToLowerInvariant(words[start]) == letters[0];
    }

    [GeneratedRegex(@"\((?:the |hereafter |or )?[“‘""']?(\p{Lu}[\p{L}&-]{1,10})[”’""']?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\b(\p{Lu}{2,8})\s?\((?:the )?(\p{Lu}[\p{L}’'&\- ]{6,90})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Expansion();
}
