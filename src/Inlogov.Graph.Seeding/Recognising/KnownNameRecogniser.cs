using System.Collections.Frozen;
using Inlogov.Graph.Seeding.Tokens;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>Finds the names that tables and registry hold, where capitals and context agree.</summary>
internal sealed class KnownNameRecogniser(NameIndex names, ContextRules context, WordLists words)
{
    public const string Name = "registry";

    private readonly FrozenSet<string> _smallHeads = words.List("smallHeads");
    private readonly FrozenSet<string> _ordinary = words.List("ordinaryNames");
    private readonly FrozenSet<string> _introducers = words.List("nameIntroducers");

    /// <summary>Adds the names found on a line.</summary>
    public void Find(TokenLine line, List<Mention> mentions)
    {
        List<(KnownName Name, int Count)> found = [];
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            names.Find(line, at, found);
            foreach (var (name, count) in found)
            {
                var confidence = Judge(line, at, count, name);
                if (confidence > 0)
                {
                    mentions.Add(new Mention(name.Entity, line.Index, line.Tokens[at].Start, line.Tokens[at + count - 1].End, confidence, Name, TrustAt(line, at, count, name)));
                }
            }
        }
    }

    private NameTrust TrustAt(TokenLine line, int at, int count, KnownName name) =>
        IsOrdinaryWord(line, at, count) && name.Entity.Type == EntityType.Organisation ? NameTrust.NeedsSupport
        : name.Trust == NameTrust.NeedsSupport && name.Entity.Kind == "local-authority" && context.IsCouncilByPlace(line, at) ? NameTrust.Plain
        : name.Trust;

    private double Judge(TokenLine line, int at, int count, KnownName name)
    {
        var capitals = Capitals(line, at, count, name);
        if (capitals == CapitalsFit.Wrong || context.Rejects(line, at, count) || IsPartOfLongerName(line, at, count, name))
        {
            return 0;
        }

        var single = count == 1;
        var abbreviation = line.Tokens[at].Shape == TokenShape.AllCapitals && single;
        return name.Trust switch
        {
            NameTrust.NeedsSupport => name.Entity.Kind == "local-authority" && context.IsCouncilByPlace(line, at) ? 0.75 : 0.4,
            _ when name.IsOfficial && !single => 0.98,
            _ when abbreviation => line.Tokens[at].Length > 2 ? 0.9 : 0.75,
            _ when single => 0.85,
            _ => 0.93,
        };
    }

    /// <summary>A name that is a word of the language counts only where nothing else explains its capital: <c>Shelter</c>, <c>Reform</c>.</summary>
    private bool IsOrdinaryWord(TokenLine line, int at, int count) =>
        (count == 1 || (count == 2 && line.Tokens[at].Key == "the"))
        && _ordinary.Contains(line.Tokens[at + count - 1].Key)
        && (IsBeforeCapital(line, at + count)
            || ((line.IsTitleCase || (count == 1 && line.StartsSentence(at)) || IsAfterCapital(line, at)) && !(at > 0 && _introducers.Contains(line.Tokens[at - 1].Key))));

    private static bool IsAfterCapital(TokenLine line, int at) =>
        at > 0 && line.Tokens[at].Gap == TokenGap.Space && line.Tokens[at - 1].IsCapital && !line.StartsSentence(at - 1);

    private static bool IsBeforeCapital(TokenLine line, int next) =>
        next < line.Tokens.Length && line.Tokens[next].Gap == TokenGap.Space && line.Tokens[next].IsCapital;

    private CapitalsFit Capitals(TokenLine line, int at, int count, KnownName name)
    {
        if (name.Trust == NameTrust.AnyCase)
        {
            return CapitalsFit.Right;
        }

        var wanted = name.Tokens;
        var capitals = 0;
        var missing = 0;
        for (var i = 0; i < count && i < wanted.Length; i++)
        {
            var token = line.Tokens[at + i];
            if (wanted[i].Shape == TokenShape.AllCapitals && token.Shape != TokenShape.AllCapitals && !(token.IsCapital && wanted[i].Key.Length > 5))
            {
                return CapitalsFit.Wrong;
            }

            if (wanted[i].Shape is TokenShape.Capital && token.Shape == TokenShape.Lower)
            {
                missing += _smallHeads.Contains(token.Key) ? 0 : 1;
                capitals += 0;
            }
            else if (wanted[i].IsCapital && token.IsCapital)
            {
                capitals++;
            }
        }

        return (missing, capitals) switch
        {
            (0, > 0) => CapitalsFit.Right,
            (0, 0) when !wanted.Any(token => token.IsCapital) => CapitalsFit.Right,
            _ => CapitalsFit.Wrong,
        };
    }

    /// <summary>A single word inside a run of capitals is often part of another name: <c>Manchester</c> in <c>Manchester Arndale</c>; organisations and people must not be read out of it.</summary>
    private static bool IsPartOfLongerName(TokenLine line, int at, int count, KnownName name)
    {
        if (count > 1 || line.IsTitleCase || name.Entity.Type is EntityType.Place or EntityType.Policy || line.Tokens[at].Shape == TokenShape.AllCapitals)
        {
            return false;
        }

        return name.Entity.Type == EntityType.Person && at > 0 && line.Tokens[at].Gap == TokenGap.Space && line.Tokens[at - 1].IsCapital && line.Tokens[at - 1].Shape == TokenShape.Capital
            && !line.StartsSentence(at - 1);
    }

    private enum CapitalsFit
    {
        Wrong,
        Right,
    }
}
