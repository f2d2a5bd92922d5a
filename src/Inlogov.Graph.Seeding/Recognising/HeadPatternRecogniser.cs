using Inlogov.Graph.Seeding.Tokens;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>
/// Finds names that no list has, by their head noun: <c>… Council</c>, <c>University of …</c>, <c>… Act 2011</c>, <c>… Fund</c>.
/// What is known already limits a name: it neither begins nor ends inside one.
/// </summary>
internal sealed class HeadPatternRecogniser(HeadNouns heads)
{
    public const string Name = "head-noun";

    /// <summary>Adds the names found on a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="known">The known names on the line.</param>
    /// <param name="mentions">Receives what is found.</param>
    public void Find(TokenLine line, IReadOnlyList<Mention> known, List<Mention> mentions)
    {
        foreach (var run in CapitalRun.Of(line))
        {
            for (var at = run.First; at <= run.Last; at++)
            {
                if (line.Tokens[at].IsCapital && heads.Of(line.Tokens[at].Key) is var (type, kind))
                {
                    Add(HeadLast(line, run, at, type, kind, known), mentions);
                    Add(HeadFirst(line, run, at, type, kind, known), mentions);
                }
            }
        }
    }

    private static void Add(Mention? found, List<Mention> mentions)
    {
        if (found is not null)
        {
            mentions.Add(found);
        }
    }

    private Mention? HeadLast(TokenLine line, CapitalRun run, int head, EntityType type, string kind, IReadOnlyList<Mention> known)
    {
        var tokens = line.Tokens;
        var first = head;
        while (first > run.First && MayStepBack(line, run, first, known, out var next))
        {
            first = next;
        }

        first = SkipLeads(line, first, head);
        var distinctive = Distinctive(tokens, first, head);
        var isInstrument = kind is "act" or "bill" && heads.NamesInstrument(tokens, first, head);
        if ((distinctive == 0 && !isInstrument) || IsHyphened(tokens, head) || IsKnownToEnd(line, first, head, type, known) || heads.IsAcademic(tokens, first, head))
        {
            return null;
        }

        var weak = line.StartsSentence(first) && distinctive == 1 && head - first == 1 && !StartsWithKnownPlace(line, first, known);
        var isOneOfMany = first > 0 && tokens[first].Gap == TokenGap.Space && tokens[first - 1].Key is "a" or "an" && kind is not ("act" or "bill") && distinctive == 1;
        var confidence = line.IsTitleCase ? 0.4 : weak || isOneOfMany ? 0.45 : distinctive > 1 ? 0.7 : 0.62;
        return Make(line, first, head, type, kind, confidence);
    }

    /// <summary><c>Council</c> in <c>Council-Manager</c> or <c>Non-Executive</c> is no head.</summary>
    private static bool IsHyphened(Token[] tokens, int head) => tokens[head].Gap == TokenGap.Hyphen || (head + 1 < tokens.Length && tokens[head + 1].Gap == TokenGap.Hyphen);

    /// <summary>A known name of several words that ends here needs nothing before it, unless that is a place: <c>Leeds Health and Wellbeing Board</c>.</summary>
    private static bool IsKnownToEnd(TokenLine line, int first, int head, EntityType type, IReadOnlyList<Mention> known)
    {
        if (type != EntityType.Organisation)
        {
            return false;
        }

        var whole = known.Where(one => one.Entity.Type == type && one.End == line.Tokens[head].End && one.Confidence > 0.8 && one.Length > line.Tokens[head].Length).MaxBy(one => one.Length);
        return whole is not null && !known.Any(one => one.Entity.Type == EntityType.Place && one.Start == line.Tokens[first].Start && one.End + 1 == whole.Start);
    }

    /// <summary>Steps over one more word of the name, to the left.</summary>
    private bool MayStepBack(TokenLine line, CapitalRun run, int first, IReadOnlyList<Mention> known, out int next)
    {
        var tokens = line.Tokens;
        next = first - 1;
        if (tokens[first].Gap is TokenGap.Break or TokenGap.Comma)
        {
            return false;
        }

        if (tokens[next].IsCapital)
        {
            return !heads.IsLead(tokens[next].Key) && !EndsPerson(line, next, known) && (heads.Of(tokens[next].Key) is null || !EndsKnown(line, next, known));
        }

        var owner = next - 1;
        if (tokens[next].IsPossessive && owner >= run.First)
        {
            next = owner;
            return tokens[owner].IsCapital && !EndsKnown(line, owner, known) && !heads.IsLead(tokens[owner].Key)
                && !heads.IsRole(tokens[owner].Key) && heads.Of(tokens[owner].Key) is null;
        }

        if (tokens[next].Key is "the" && owner > run.First && tokens[owner].Key == "of")
        {
            owner--;
        }
        else if (tokens[next].Key is not ("of" or "and"))
        {
            return false;
        }

        var isAnd = tokens[next].Key == "and";
        next = owner;
        return owner >= run.First && tokens[owner].IsCapital && !heads.IsRole(tokens[owner].Key) && !heads.IsLead(tokens[owner].Key)
            && !(isAnd && (EndsKnown(line, owner, known) || heads.Of(tokens[owner].Key) is not null));
    }

    private Mention? HeadFirst(TokenLine line, CapitalRun run, int head, EntityType type, string kind, IReadOnlyList<Mention> known)
    {
        var tokens = line.Tokens;
        if (head + 2 > run.Last || tokens[head + 1].Gap != TokenGap.Space || !heads.MayComeFirst(tokens[head].Key, tokens[head + 1].Key))
        {
            return null;
        }

        var last = head + 1;
        while (last < run.Last && MayStepOn(line, run, last, known))
        {
            last++;
        }

        while (last > head + 1 && !tokens[last].IsCapital)
        {
            last--;
        }

        if (last == head + 1 || heads.IsAcademic(tokens, head, last))
        {
            return null;
        }

        // `Royal Society of …`, `London School of …`: words before the head belong to the name too.
        var first = head;
        while (first > run.First && tokens[first].Gap == TokenGap.Space && tokens[first - 1].IsCapital && !heads.IsLead(tokens[first - 1].Key)
            && !heads.IsRole(tokens[first - 1].Key) && heads.Of(tokens[first - 1].Key) is null && !EndsKnown(line, first - 1, known))
        {
            first--;
        }

        return Make(line, first, last, type, kind, line.IsTitleCase ? 0.4 : 0.72);
    }

    private bool MayStepOn(TokenLine line, CapitalRun run, int last, IReadOnlyList<Mention> known)
    {
        var tokens = line.Tokens;
        var next = last + 1;
        if (tokens[next].IsPossessive || tokens[next].Gap is TokenGap.Break or TokenGap.Comma)
        {
            return false;
        }

        if (tokens[next].Key == "and" && next + 1 < tokens.Length)
        {
            // `the Institute of Directors and the …`, `University of X and Y Council` are two names.
            return tokens[next + 1].IsCapital && !StartsKnown(line, next + 1, known) && !HasHead(tokens, next + 1, run.Last);
        }

        return tokens[next].IsCapital || tokens[next].Key is "of" or "the" or "for" or "in" or "and";
    }

    private bool HasHead(Token[] tokens, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (tokens[i].IsCapital && heads.Of(tokens[i].Key) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private int SkipLeads(TokenLine line, int first, int head)
    {
        while (first < head && (heads.IsLead(line.Tokens[first].Key) || !line.Tokens[first].IsCapital || heads.IsRole(line.Tokens[first].Key)))
        {
            first++;
        }

        return first;
    }

    private int Distinctive(Token[] tokens, int first, int head)
    {
        var count = 0;
        for (var i = first; i < head; i++)
        {
            count += tokens[i].IsCapital && !heads.IsGeneric(tokens[i].Key) ? 1 : 0;
        }

        return count;
    }

    private static bool StartsWithKnownPlace(TokenLine line, int first, IReadOnlyList<Mention> known) =>
        known.Any(one => one.Entity.Type == EntityType.Place && one.Start == line.Tokens[first].Start);

    private static bool EndsKnown(TokenLine line, int at, IReadOnlyList<Mention> known) =>
        known.Any(one => one.End == line.Tokens[at].End && one.Entity.Type != EntityType.Nothing && one.Confidence > 0.5);

    private static bool EndsPerson(TokenLine line, int at, IReadOnlyList<Mention> known) =>
        known.Any(one => one.End == line.Tokens[at].End && one.Entity.Type == EntityType.Person && one.Length > line.Tokens[at].Length && one.Confidence > 0.5);

    private static bool StartsKnown(TokenLine line, int at, IReadOnlyList<Mention> known) =>
        known.Any(one => one.Start == line.Tokens[at].Start && one.Entity.Type is EntityType.Organisation or EntityType.Person && one.Confidence > 0.5);

    private static Mention Make(TokenLine line, int first, int last, EntityType type, string kind, double confidence)
    {
        var tokens = line.Tokens;
        var start = tokens[first].Start;
        var end = tokens[last].End;
        var name = line.Text[start..end];
        int? year = null;
        if (last + 1 < tokens.Length && tokens[last + 1].Gap is TokenGap.Space or TokenGap.Comma && IsYear(tokens[last + 1]) && kind is "act" or "budget" or "strategy" or "report" or "code")
        {
            year = int.Parse(tokens[last + 1].Key, System.Globalization.CultureInfo.InvariantCulture);
            end = tokens[last + 1].End;
            name = $"{name} {tokens[last + 1].Key}";
            confidence += 0.15;
        }
        else if (kind is "act" or "bill" && first > 0 && tokens[first].Gap == TokenGap.Space && IsYear(tokens[first - 1]))
        {
            year = int.Parse(tokens[first - 1].Key, System.Globalization.CultureInfo.InvariantCulture);
            start = tokens[first - 1].Start;
            name = $"{name} {tokens[first - 1].Key}";
            confidence += 0.15;
        }

        var entity = new Candidate { Type = type, Kind = kind, Name = NameText.Canonical(name), Year = year };
        return new Mention(entity, line.Index, start, end, Math.Round(confidence, 2), Name);
    }

    private static bool IsYear(Token token) => token.Key.Length == 4 && token.Shape == TokenShape.Number && token.Key[0] is '1' or '2' && token.Key.All(char.IsAsciiDigit);
}
