using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Inlogov.Graph.Seeding.Segmenting;
using Inlogov.Graph.Seeding.Tokens;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>
/// Finds people by an honorific, a given name, or a citation, and then by surname or first name alone once the article has given the full name.
/// One instance reads one article, line by line.
/// </summary>
internal sealed partial class PersonRecogniser
{
    public const string Name = "person-name";

    private readonly BylineReading _bylines;
    private readonly HeadNouns _heads;
    private readonly IReadOnlyList<PrintedName> _authors;
    private readonly FrozenSet<string> _honorifics;
    private readonly FrozenSet<string> _particles;
    private readonly FrozenDictionary<string, string> _referenced;
    private readonly List<Seen> _seen = [];

    public PersonRecogniser(WordLists words, BylineReading bylines, HeadNouns heads, ArticleText article)
    {
        _bylines = bylines;
        _heads = heads;
        _authors = article.Authors;
        _honorifics = words.List("honorifics");
        _particles = words.List("nameParticles");
        _referenced = Referenced(article);
    }

    /// <summary>Adds the people found on a line.</summary>
    public void Find(TokenLine line, IReadOnlyList<Mention> known, List<Mention> mentions)
    {
        var tokens = line.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            var found = tokens[at].IsCapital || IsHonorific(tokens[at]) ? FindAt(line, at, known) : null;
            if (found is null)
            {
                continue;
            }

            if (found.Value.Mention is { } mention)
            {
                mentions.Add(mention);
            }

            at = found.Value.Last;
        }

        if (line.Line.Zone != Zone.Note)
        {
            FindCitations(line, mentions);
        }
        else
        {
            FindReferences(line, mentions);
        }
    }

    /// <summary>A mention (none for the article's own authors) and the last word it takes; null where nobody is named.</summary>
    private (Mention? Mention, int Last)? FindAt(TokenLine line, int at, IReadOnlyList<Mention> known)
    {
        if (known.FirstOrDefault(one => one.Start == line.Tokens[at].Start && one.Entity.Type == EntityType.Person) is { } person)
        {
            var last = Array.FindIndex(line.Tokens, token => token.End >= person.End);
            Remember(person.Entity, person.Form(line.Line));
            return (null, last);
        }

        var first = at;
        while (first < line.Tokens.Length - 1 && IsHonorific(line.Tokens[first]) && (first == at || line.Tokens[first].Gap == TokenGap.Space))
        {
            first++;
        }

        var hasHonorific = first > at;
        var end = EndOfName(line, first);
        if (end > first && (hasHonorific || IsNamed(line, first, end)) && !IsCovered(line, first, end, known))
        {
            return Full(line, first, end, hasHonorific);
        }

        return line.Tokens[first].Shape == TokenShape.Capital ? (Short(line, first, known), first) : null;
    }

    private (Mention? Mention, int Last)? Full(TokenLine line, int first, int end, bool hasHonorific)
    {
        var start = line.Tokens[first].Start;
        var stop = line.Tokens[end].End;
        var name = NameText.Canonical(line.Text[start..stop]);
        var words = name.Split(' ');
        if (IsAuthor(words))
        {
            return (null, end);
        }

        var same = _seen.FindLast(one => one.Last == words[^1] && (one.First == words[0] || (words[0].TrimEnd('.').Length == 1 && one.First[0] == words[0][0])));
        var entity = same?.Entity ?? new Candidate { Type = EntityType.Person, Name = name };
        var confidence = line.IsTitleCase && !hasHonorific ? 0.4 : hasHonorific ? 0.9 : _bylines.IsGivenName(words[0]) ? 0.85 : 0.45;
        Remember(entity, name);
        return (new Mention(entity, line.Index, start, stop, confidence, Name), end);
    }

    private Mention? Short(TokenLine line, int at, IReadOnlyList<Mention> known)
    {
        var token = line.Tokens[at];
        var printed = line.Text.Substring(token.Start, token.Length);
        var follows = at > 0 && token.Gap == TokenGap.Space && line.Tokens[at - 1].Shape == TokenShape.Capital && !IsHonorific(line.Tokens[at - 1]) && !line.StartsSentence(at - 1);
        var leads = at + 1 < line.Tokens.Length && line.Tokens[at + 1].Gap == TokenGap.Space && line.Tokens[at + 1].Shape == TokenShape.Capital;
        var bySurname = _seen.FindLast(one => one.Last == printed);
        var byFirst = bySurname is null && !leads ? _seen.FindLast(one => one.First == printed && _bylines.IsGivenName(printed)) : null;
        var person = bySurname ?? byFirst;
        if (person is null || follows || IsCovered(line, at, at, known) || _authors.Any(author => author.Last == printed || author.First == printed) || (leads && _heads.Of(line.Tokens[at + 1].Key) is not null))
        {
            return null;
        }

        return new Mention(person.Entity, line.Index, token.Start, token.End, bySurname is null ? 0.7 : 0.8, Name);
    }

    /// <summary>The last word of a name that begins here; -1 where none does.</summary>
    private int EndOfName(TokenLine line, int first)
    {
        var end = -1;
        for (var i = first; i < line.Tokens.Length && i < first + 5; i++)
        {
            var token = line.Tokens[i];
            if (i > first && token.Gap is not (TokenGap.Space or TokenGap.Hyphen))
            {
                break;
            }

            var printed = line.Text.Substring(token.Start, token.Length);
            var isInitial = token.Length <= 2 && token.IsCapital;
            var isWord = token.Shape == TokenShape.Capital && (_bylines.IsNameWord(printed) || (i > first && _bylines.IsSurnameToo(line.Text.Substring(line.Tokens[first].Start, line.Tokens[first].Length), printed)));
            if (isWord)
            {
                end = i;
            }
            else if (!(isInitial || (i > first && _particles.Contains(token.Key))))
            {
                break;
            }
        }

        return end;
    }

    private bool IsNamed(TokenLine line, int first, int end)
    {
        var printed = line.Text.Substring(line.Tokens[first].Start, line.Tokens[first].Length);
        var isGiven = _bylines.IsGivenName(printed.Split('-')[0]);
        return isGiven && end > first && !(end + 1 < line.Tokens.Length && line.Tokens[end + 1].Gap == TokenGap.Space && line.Tokens[end + 1].IsCapital && _heads.Of(line.Tokens[end + 1].Key) is not null);
    }

    private static bool IsCovered(TokenLine line, int first, int end, IReadOnlyList<Mention> known)
    {
        var start = line.Tokens[first].Start;
        var stop = line.Tokens[end].End;
        return known.Any(one => one.Start < stop && start < one.End && one.Confidence > 0.5
            && (one.Entity.Type is EntityType.Organisation or EntityType.Policy or EntityType.Nothing || (one.Entity.Type == EntityType.Place && one.Start == start)));
    }

    private bool IsHonorific(Token token) => token.IsCapital && _honorifics.Contains(token.Key);

    private bool IsAuthor(string[] words) => _authors.Any(author => author.Last == words[^1] && (author.First == words[0] || words.Length == 1));

    private void Remember(Candidate entity, string name)
    {
        var words = entity.Name.Contains(name, StringComparison.Ordinal) ? entity.Name.Split(' ') : name.Split(' ');
        if (words.Length > 1)
        {
            _seen.RemoveAll(one => one.Entity.Key == entity.Key);
            _seen.Add(new Seen(entity, words[0], words[^1]));
        }
    }

    private void FindCitations(TokenLine line, List<Mention> mentions)
    {
        foreach (Match match in Citation().Matches(line.Text))
        {
            foreach (Group group in match.Groups.Values.Skip(1).Where(group => group.Success))
            {
                AddCited(line, group, mentions);
            }
        }
    }

    private void AddCited(TokenLine line, Group group, List<Mention> mentions)
    {
        var isTaken = mentions.Any(one => one.Line == line.Index && one.Start <= group.Index && group.Index < one.End);
        if (isTaken || !_bylines.IsNameWord(group.Value) || _authors.Any(author => author.Last == group.Value))
        {
            return;
        }

        var seen = _seen.FindLast(one => one.Last == group.Value);
        var name = _referenced.GetValueOrDefault(group.Value, group.Value);
        var entity = seen?.Entity ?? new Candidate { Type = EntityType.Person, Name = name };
        mentions.Add(new Mention(entity, line.Index, group.Index, group.Index + group.Length, 0.7, "citation"));
    }

    private void FindReferences(TokenLine line, List<Mention> mentions)
    {
        if (!YearInReference().IsMatch(line.Text))
        {
            return;
        }

        foreach (Match match in ReferencedName().Matches(line.Text))
        {
            var surname = match.Groups[1].Value;
            if (match.Index > YearInReference().Match(line.Text).Index || _authors.Any(author => author.Last == surname))
            {
                continue;
            }

            var seen = _seen.FindLast(one => one.Last == surname);
            var entity = seen?.Entity ?? new Candidate { Type = EntityType.Person, Name = _referenced.GetValueOrDefault(surname, surname) };
            mentions.Add(new Mention(entity, line.Index, match.Index, match.Index + match.Length, 0.65, "citation"));
        }
    }

    /// <summary>Surnames of the bibliography with their initials: <c>Watson</c> is <c>D. J. Watson</c>.</summary>
    private static FrozenDictionary<string, string> Referenced(ArticleText article)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (var line in article.Lines.Where(line => line.Zone == Zone.Note && YearInReference().IsMatch(line.Line.Text)))
        {
            foreach (Match match in ReferencedName().Matches(line.Line.Text))
            {
                names.TryAdd(match.Groups[1].Value, $"{match.Groups[2].Value.Trim()} {match.Groups[1].Value}");
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"(?<!\p{Lu}\p{Ll}+ )(\p{Lu}[\p{L}’'‐-]{2,})(?:,? (?:and|&) (\p{Lu}[\p{L}’'‐-]{2,}))?(?:,? et al\.?)?(?: \(|(?<=\(.{3,60}),? )(?:19|20)\d\d[a-z]?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();

    [GeneratedRegex(@"(\p{Lu}[\p{L}’'‐-]{2,}), (\p{Lu}\.(?:[ ‐-]?\p{Lu}\.){0,2})", RegexOptions.CultureInvariant)]
    private static partial Regex ReferencedName();

    [GeneratedRegex(@"\(?(?:19|20)\d\d[a-z]?\)?", RegexOptions.CultureInvariant)]
    private static partial Regex YearInReference();

    private sealed record Seen(Candidate Entity, string First, string Last);
}
