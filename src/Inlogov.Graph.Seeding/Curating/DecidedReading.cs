using Inlogov.Graph.Identifiers;
using Inlogov.Graph.Seeding.Recognising;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Curating;

/// <summary>One decision applied to what was found in one copy of an article: its mentions, and the posts of its authors.</summary>
internal sealed class DecidedReading(Decision decision, ArticleReading reading)
{
    private const double DecidedConfidence = 0.9;
    private const string Recogniser = "curation";

    private bool _isUsed;

    public ArticleReading Apply()
    {
        var mentions = decision.Kind == DecisionKind.Add ? Added() : [.. reading.Mentions.Select(Decide).OfType<Mention>()];
        var affiliations = reading.Affiliations.Select(Decide).OfType<Affiliation>().ToList();
        return _isUsed
            ? reading with { Mentions = mentions, Affiliations = affiliations, Decisions = [.. reading.Decisions.Append(decision.Note).Distinct()] }
            : reading;
    }

    private Mention? Decide(Mention mention)
    {
        if (!IsAbout(mention.Entity, mention.Line, mention.Start, mention.End))
        {
            return mention;
        }

        _isUsed = true;
        return decision.Kind switch
        {
            DecisionKind.Reject => null,
            DecisionKind.Accept => mention with { Confidence = Math.Max(mention.Confidence, DecidedConfidence), Recogniser = Recogniser },
            _ => mention with { Entity = NewEntity(mention.Entity.Kind), Confidence = Math.Max(mention.Confidence, DecidedConfidence), Recogniser = Recogniser },
        };
    }

    private Affiliation? Decide(Affiliation affiliation)
    {
        if (decision.Kind is DecisionKind.Add or DecisionKind.Accept || !IsAbout(affiliation.Organisation, affiliation.Line, affiliation.Start, affiliation.End))
        {
            return affiliation;
        }

        _isUsed = true;
        return decision.Kind == DecisionKind.Reject ? null : affiliation with { Organisation = NewEntity(affiliation.Organisation.Kind) };
    }

    private List<Mention> Added()
    {
        List<Mention> mentions = [.. reading.Mentions];
        var lines = reading.Article.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Line.Text;
            for (var at = text.IndexOf(decision.Name, StringComparison.Ordinal); at >= 0 && lines[i].IsCounted; at = text.IndexOf(decision.Name, at + 1, StringComparison.Ordinal))
            {
                if (!IsWhole(text, at))
                {
                    continue;
                }

                var added = new Mention(NewEntity(string.Empty), i, at, at + decision.Name.Length, DecidedConfidence, Recogniser);
                mentions.RemoveAll(one => one.Entity.Type == decision.Type && one.Overlaps(added));
                mentions.Add(added);
                _isUsed = true;
            }
        }

        return mentions;
    }

    /// <summary>Whether the form stands here as words of its own, and not inside longer ones.</summary>
    private bool IsWhole(string text, int at)
    {
        var end = at + decision.Name.Length;
        return (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]))
            && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1]));
    }

    private bool IsAbout(Candidate entity, int line, int start, int end) =>
        entity.Type == decision.Type
        && (Slug.From(entity.Name) == Slug.From(decision.Name)
            || string.Equals(reading.Article.Lines[line].Line.Text[start..end], decision.Name, StringComparison.OrdinalIgnoreCase));

    private Candidate NewEntity(string oldKind) => new()
    {
        Type = decision.Type,
        Name = decision.To ?? decision.Name,
        Kind = decision.OfKind ?? oldKind,
        IsKnown = true,
    };
}
