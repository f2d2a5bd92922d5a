using Inlogov.Graph.Seeding.Segmenting;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>Runs the recognisers over one article: known names, the article's own abbreviations, patterns, people, then the choice between what overlaps.</summary>
internal sealed class ArticleRecogniser
{
    private readonly WordLists _words;
    private readonly BylineReading _bylines;
    private readonly HeadNouns _heads;
    private readonly KnownNameRecogniser _known;
    private readonly HeadPatternRecogniser _patterns;
    private readonly ReportRecogniser _reports;
    private readonly OwnedBodyRecogniser _owned;
    private readonly AffiliationRecogniser _affiliations;
    private readonly TopicRecogniser _topics;

    public ArticleRecogniser(Vocabulary vocabulary, BylineReading bylines)
    {
        _words = vocabulary.Words;
        _bylines = bylines;
        _heads = new HeadNouns(_words);
        _known = new KnownNameRecogniser(new NameIndex(vocabulary.Names), new ContextRules(_words), _words);
        _patterns = new HeadPatternRecogniser(_heads);
        _owned = new OwnedBodyRecogniser(_words);
        _reports = new ReportRecogniser(_words);
        _affiliations = new AffiliationRecogniser(_words);
        _topics = new TopicRecogniser(vocabulary.Topics);
    }

    /// <summary>Reads one copy of an article.</summary>
    public ArticleReading Read(ArticleText article)
    {
        List<TokenLine> lines = [.. article.Lines.Select((line, i) => TokenLine.Of(i, line))];
        var abbreviations = new AbbreviationRecogniser(_heads);
        var people = new PersonRecogniser(_words, _bylines, _heads, article);
        List<Mention> all = [];
        foreach (var line in lines.Where(line => line.Line.IsCounted || line.Line.Zone == Zone.Byline))
        {
            all.AddRange(ReadLine(line, abbreviations, people));
        }

        all = Corroboration.Weigh(ArticleNames.Unite(MentionSelection.Select(all), lines));
        var mentions = all.Where(one => lines[one.Line].Line.IsCounted && !IsAuthor(one, article)).ToList();
        return new ArticleReading(article, mentions, _affiliations.Find(article, lines, all), _topics.Weigh(lines));
    }

    /// <summary>An article's own authors are no people that it names.</summary>
    private static bool IsAuthor(Mention mention, ArticleText article) =>
        mention.Entity.Type == EntityType.Person
        && article.Authors.Any(author => string.Equals(author.Name, mention.Entity.Name, StringComparison.OrdinalIgnoreCase)
            || (mention.Entity.Name.EndsWith(" " + author.Last, StringComparison.Ordinal) && mention.Entity.Name.StartsWith(author.First + " ", StringComparison.Ordinal)));

    private List<Mention> ReadLine(TokenLine line, AbbreviationRecogniser abbreviations, PersonRecogniser people)
    {
        List<Mention> mentions = [];
        _known.Find(line, mentions);
        var isByline = line.Line.Zone == Zone.Byline;
        List<Mention> known = [.. mentions];
        _patterns.Find(line, known, mentions);
        if (!isByline)
        {
            _reports.Find(line, known, mentions);
            BudgetRecogniser.Find(line, mentions);
            BracketedActRecogniser.Find(line, mentions);
        }

        _owned.Find(line, known, mentions);
        abbreviations.Define(line, mentions);
        abbreviations.Find(line, mentions);
        if (!isByline)
        {
            people.Find(line, [.. mentions], mentions);
        }

        return mentions;
    }
}
