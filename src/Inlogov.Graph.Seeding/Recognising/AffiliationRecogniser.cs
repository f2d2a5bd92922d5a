using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Inlogov.Graph.Seeding.Segmenting;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>
/// Reads posts out of biographies, sign-offs, standfirsts and bylines: for each organisation named there, whose post it is, what post, and whether
/// it is held still. The last word before the organisation that speaks of time decides.
/// </summary>
internal sealed partial class AffiliationRecogniser(WordLists words)
{
    public const string Name = "biography";

    private readonly FrozenSet<string> _past = words.List("pastCues");
    private readonly FrozenSet<string> _present = words.List("presentCues");
    private readonly FrozenSet<string> _none = words.List("noAffiliationCues");
    private readonly FrozenSet<string> _roles = words.List("roleWords");
    private readonly FrozenSet<string> _noPostKinds = words.List("noPostKinds");

    /// <summary>The posts that one article states.</summary>
    public IReadOnlyList<Affiliation> Find(ArticleText article, IReadOnlyList<TokenLine> lines, IReadOnlyList<Mention> mentions)
    {
        List<Affiliation> found = [];
        IReadOnlyList<PrintedName> subjects = article.Authors;
        foreach (var line in lines.Where(line => line.Line.Zone is Zone.Biography or Zone.Standfirst or Zone.Byline))
        {
            foreach (Match sentence in Sentences().Matches(line.Text))
            {
                subjects = SubjectsOf(sentence.Value, article.Authors, subjects);
                List<Mention> bodies = [.. mentions.Where(one => one.Line == line.Index && one.Entity.Type == EntityType.Organisation && one.Start >= sentence.Index && one.End <= sentence.Index + sentence.Length)];
                ReadSentence(line, sentence, subjects, bodies, found);
            }
        }

        return Merge(found);
    }

    private void ReadSentence(TokenLine line, Match sentence, IReadOnlyList<PrintedName> subjects, List<Mention> bodies, List<Affiliation> found)
    {
        if (line.Line.Zone == Zone.Standfirst && !sentence.Value.Contains("writ", StringComparison.OrdinalIgnoreCase) && !subjects.Any(one => sentence.Value.Contains(one.Last, StringComparison.Ordinal)))
        {
            return;
        }

        var clauseFrom = sentence.Index;
        Mention? before = null;
        foreach (var body in bodies)
        {
            var lead = line.Text[sentence.Index..body.Start];
            var clause = line.Text[clauseFrom..body.Start];
            var isParent = before is not null && ParentGap().IsMatch(line.Text[before.End..body.Start]);
            var owned = bodies.Find(other => other.Start > body.Start && line.Text[body.End..other.Start] is "’s " or "'s ");
            var isOwner = owned is { Entity.Kind: not "statutory-committee" };
            var isOwned = body.Entity.Kind == "statutory-committee" && before is not null && line.Text[before.End..body.Start] is "’s " or "'s ";
            clause = CutPostBefore(clause);
            var isPost = !isParent && !isOwner && !isOwned && IsPost(line, body, clause, before is not null);
            if (isPost)
            {
                var (role, confidence) = RoleOf(line, body, clause);
                foreach (var subject in subjects)
                {
                    found.Add(new Affiliation(subject, body.Entity, role, IsCurrent(lead, clause), confidence, line.Index, body.Start, body.End));
                }
            }

            before = isOwner ? before : body;
            clauseFrom = isOwner ? clauseFrom : body.End;
        }
    }

    /// <summary><c> as an adviser, for </c>: what the post before was belongs to the post before.</summary>
    private static string CutPostBefore(string clause)
    {
        var comma = clause.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && (clause.StartsWith(" as ", StringComparison.Ordinal) || clause.StartsWith(" in ", StringComparison.Ordinal)) ? clause[comma..] : clause;
    }

    private bool IsPost(TokenLine line, Mention body, string clause, bool isLater)
    {
        if (_noPostKinds.Contains(body.Entity.Kind) && !ContainsWord(clause, _roles))
        {
            return false;
        }

        var lower = $" {clause.ToLowerInvariant()} ";
        var blocked = _none.Any(cue => lower.Contains(cue, StringComparison.Ordinal));
        var opensBracket = clause.LastIndexOf('(') > clause.LastIndexOf(')');
        return !(blocked && !ContainsWord(AfterLast(lower, _none), _roles)) && !(opensBracket && body.Entity.Kind == "publisher")
            && (!isLater || Linking().IsMatch(clause) || ContainsWord(clause, _roles) || RoleBehind(line, body) is not null);
    }

    private bool IsCurrent(string lead, string clause)
    {
        var lower = $" {lead.ToLowerInvariant()} ";
        var past = LastPlace(lower, _past);
        var present = LastPlace(lower, _present);
        return past < 0 || present > past || clause.Contains(" now ", StringComparison.OrdinalIgnoreCase);
    }

    private static int LastPlace(string text, FrozenSet<string> cues) => cues.Count == 0 ? -1 : cues.Max(cue => text.LastIndexOf($" {cue} ", StringComparison.Ordinal));

    private static string AfterLast(string text, FrozenSet<string> cues)
    {
        var place = cues.Max(cue => text.LastIndexOf(cue, StringComparison.Ordinal));
        return place < 0 ? text : text[place..];
    }

    private (string? Role, double Confidence) RoleOf(TokenLine line, Mention body, string clause)
    {
        if (RoleBehind(line, body) is { } behind)
        {
            return (behind, 0.85);
        }

        var text = Inside().Replace(Prepositions().Replace(clause.Trim(), string.Empty), string.Empty);
        var chunks = Breaks().Split(text);
        for (var i = chunks.Length - 1; i >= 0; i--)
        {
            var role = string.Join(' ', chunks[i].Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim(' ', ',', '–', '-', '.', '(', ':');
            if (role.Length is > 2 and < 90 && ContainsWord(role, _roles))
            {
                return (role, 0.92);
            }
        }

        return (null, Linking().IsMatch(clause) ? 0.8 : 0.6);
    }

    /// <summary><c>INLOGOV Associate</c>, <c>Inlogov staff members</c>: the role stands behind the name.</summary>
    private string? RoleBehind(TokenLine line, Mention body)
    {
        if (RoleAs().Match(line.Text, body.End) is { Success: true } named && named.Index == body.End && ContainsWord(named.Groups[1].Value, _roles))
        {
            return named.Groups[1].Value.Trim();
        }

        var match = Behind().Match(line.Text, body.End);
        return match.Success && match.Index == body.End && ContainsWord(match.Groups[1].Value, _roles) ? match.Groups[1].Value.Trim() : null;
    }

    private static bool ContainsWord(string text, FrozenSet<string> words) =>
        text.Split([' ', ',', '.', '(', ')', '-', '–', '/'], StringSplitOptions.RemoveEmptyEntries).Any(word => words.Contains(word.ToLowerInvariant()) || words.Contains(word.ToLowerInvariant().TrimEnd('s')));

    private static IReadOnlyList<PrintedName> SubjectsOf(string sentence, IReadOnlyList<PrintedName> authors, IReadOnlyList<PrintedName> before)
    {
        var head = sentence.Length > 90 ? sentence[..90] : sentence;
        var verb = Verb().Match(head);
        head = verb.Success ? head[..verb.Index] : head;
        List<PrintedName> named = [.. authors.Where(author => HasWord(head, author.Last) || StartsWith(head, author.First))];
        return named.Count > 0 ? named : before;
    }

    private static bool HasWord(string text, string word) => text.Split([' ', ',', '’', '\''], StringSplitOptions.RemoveEmptyEntries).Contains(word, StringComparer.OrdinalIgnoreCase);

    private static bool StartsWith(string text, string word) => text.TrimStart().StartsWith(word + " ", StringComparison.OrdinalIgnoreCase) || text.Trim() == word;

    /// <summary>One post a person, organisation and time: the roles are joined, the surest stays first.</summary>
    private static List<Affiliation> Merge(List<Affiliation> found) => [.. found
        .GroupBy(one => (one.Author.Name, one.Organisation.Key, one.IsCurrent))
        .Select(group =>
        {
            var roles = group.Select(one => one.Role).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            return group.MaxBy(one => one.Confidence)! with { Role = roles.Count == 0 ? null : string.Join("; ", roles) };
        })];

    [GeneratedRegex(@"(?:[^.!?]|\.(?!\s+\p{Lu})|(?<=\b(?:Dr|Prof|St|Cllr|Mr|Mrs|Ms|Hon|[A-Z]|Ph\.D|U\.S))\.)+[.!?]?", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"\b(?:is|are|was|were|has|have|worked|works|leads|led|joined|graduated|teaches|holds|recently|currently)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^(?:\s*\([^)]*\))?,? *(?:(?:at|of|in|within|part of) )?(?:the |The )?$|^\s*[–-]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ParentGap();

    [GeneratedRegex(@"(?:\b(?:at|of|for|with|in|to|from|by|within|on behalf of|led|joined|chairs?|leads?|runs?|as|an?|the)\s+(?:the |The |an? )?|[,–\-(]\s*(?:the |The )?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Linking();

    [GeneratedRegex(@"\s*\b(?:at|of|for|with|in|to|from|within)?\s*(?:the|The|an?)?\s*(?:\()?$", RegexOptions.CultureInvariant)]
    private static partial Regex Prepositions();

    [GeneratedRegex(@" (?:in|within|at) the (?:Department|School|Faculty|Centre|Division|College) (?:of|for) [\p{L} ,&]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Inside();

    [GeneratedRegex(@"\b(?:is|are|was|were|been|has|have|holds|held|as|became|formerly|former|currently|now|previously|also|and|worked|works|working|where (?:he|she|they)|including|writes|by)\b(?:\s+(?:an?|the)\b)?|[,;–:(]", RegexOptions.CultureInvariant)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"\G as (?:an? |the |its )?((?:[\p{L}-]+ ?){1,8}?)(?=[.,;)]| and (?:for|with|at|as|then)\b|$)", RegexOptions.CultureInvariant)]
    private static partial Regex RoleAs();

    [GeneratedRegex(@"\G(?:’s|'s)? ((?:\p{L}[\p{L}-]+ ?){1,4}?)(?=[.,;)]| and\b| who\b| with\b| at\b| in\b|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();
}
