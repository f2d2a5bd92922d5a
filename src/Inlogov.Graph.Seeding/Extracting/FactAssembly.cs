using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Recognising;
using Inlogov.Graph.Seeding.Resolving;
using Inlogov.Graph.Seeding.Segmenting;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Extracting;

/// <summary>Makes the facts of one article out of what the recognisers found in its copies: counts of the first copy, evidence of every copy.</summary>
internal sealed class FactAssembly(EntityRegistry registry, BylineReading bylines)
{
    private const double TopicShareMin = 0.5;
    private const double TopicScoreMin = 4;
    private const int TopicsMax = 3;
    private const double ConfidenceMin = 0.3;

    /// <summary>The facts.</summary>
    public ArticleFacts Assemble(string slug, IReadOnlyList<ArticleReading> copies)
    {
        var first = copies[0];
        var article = first.Article;
        Dictionary<string, string> people = new(StringComparer.Ordinal);
        return new ArticleFacts(
            $"article:{slug}",
            slug,
            article.Title,
            article.IsAnonymous,
            copies.Select(copy => copy.Article.PublishedOn).FirstOrDefault(date => date is not null),
            FirstPublishedIn(first),
            [.. copies.Select(copy => new Occurrence(copy.Article.Document.Id, copy.Article.StartLine, copy.Article.EndLine)).OrderBy(one => one.Document, StringComparer.Ordinal).ThenBy(one => one.StartLine)],
            Authors(copies, people),
            Affiliations(copies, people),
            Mentions(copies, EntityType.Organisation),
            Mentions(copies, EntityType.Policy),
            Mentions(copies, EntityType.Person),
            Mentions(copies, EntityType.Place),
            Topics(first))
        {
            Decisions = [.. copies.SelectMany(copy => copy.Decisions).Distinct()],
        };
    }

    private List<AuthorFact> Authors(IReadOnlyList<ArticleReading> copies, Dictionary<string, string> people)
    {
        List<AuthorFact> authors = [];
        foreach (var name in copies[0].Article.Authors)
        {
            var fullest = copies[0].Article.Lines
                .Where(line => line.Zone == Zone.Biography)
                .Select(line => BiographyShape.FullerName(line.Line, name, bylines))
                .OfType<string>()
                .FirstOrDefault() ?? name.Name;
            var id = registry.ResolvePerson(fullest, name.Name);
            people[name.Name] = id;
            var isSure = name.Honorific is not null || bylines.IsGivenName(name.First) || copies[0].Article.Lines.Any(line => line.Zone == Zone.Biography);
            authors.Add(new AuthorFact(id, authors.Count + 1, name.Byline, name.Honorific, copies[0].Article.Byline is null ? 0.7 : isSure ? 0.98 : 0.85, copies[0].Article.Byline is null ? "biography" : "byline", AuthorEvidence(copies, name)));
        }

        return authors;
    }

    private static List<Evidence> AuthorEvidence(IReadOnlyList<ArticleReading> copies, PrintedName name)
    {
        List<Evidence> evidence = [];
        foreach (var copy in copies)
        {
            var zone = copy.Article.Byline is null ? Zone.Biography : Zone.Byline;
            foreach (var line in copy.Article.Lines.Where(line => line.Zone == zone))
            {
                var place = line.Line.Text.IndexOf(name.Byline, StringComparison.Ordinal);
                if (place >= 0)
                {
                    evidence.Add(new Evidence(copy.Article.Document.Id, line.Line.Number, line.Line.ColumnOf(place), name.Byline));
                }
            }
        }

        return Sorted(evidence);
    }

    private List<AffiliationFact> Affiliations(IReadOnlyList<ArticleReading> copies, Dictionary<string, string> people)
    {
        List<AffiliationFact> facts = [];
        foreach (var one in copies[0].Affiliations.Where(one => people.ContainsKey(one.Author.Name)))
        {
            var evidence = copies
                .SelectMany(copy => copy.Affiliations
                    .Where(other => other.Author.Name == one.Author.Name && other.Organisation.Key == one.Organisation.Key && other.IsCurrent == one.IsCurrent)
                    .Select(other => ToEvidence(copy, other.Line, other.Start, other.End)))
                .ToList();
            facts.Add(new AffiliationFact(people[one.Author.Name], registry.Resolve(one.Organisation), one.Role, one.IsCurrent, Math.Round(one.Confidence, 2), AffiliationRecogniser.Name, Sorted(evidence)));
        }

        return [.. facts
            .GroupBy(one => (one.Author, one.Organisation, one.Current))
            .Select(group => group.First())
            .OrderBy(one => one.Author, StringComparer.Ordinal).ThenBy(one => one.Organisation, StringComparer.Ordinal).ThenByDescending(one => one.Current)];
    }

    private List<MentionFact> Mentions(IReadOnlyList<ArticleReading> copies, EntityType type)
    {
        List<MentionFact> facts = [];
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var mention in copies.SelectMany(copy => copy.Mentions).Where(one => one.Entity.Type == type && one.Confidence >= ConfidenceMin))
        {
            ids[mention.Entity.Key] = registry.Resolve(mention.Entity);
        }

        var own = copies[0].Mentions.Where(one => one.Entity.Type == type && ids.ContainsKey(one.Entity.Key)).ToLookup(one => ids[one.Entity.Key], StringComparer.Ordinal);
        foreach (var group in own)
        {
            facts.Add(ToFact(copies, group.Key, [.. group], ids));
        }

        return [.. facts.OrderBy(one => one.Entity, StringComparer.Ordinal)];
    }

    private static MentionFact ToFact(IReadOnlyList<ArticleReading> copies, string id, List<Mention> mentions, Dictionary<string, string> ids)
    {
        var lines = copies[0].Article.Lines;
        var best = mentions.MaxBy(one => one.Confidence)!;
        var evidence = copies.SelectMany(copy => copy.Mentions
            .Where(one => ids.TryGetValue(one.Entity.Key, out var other) && other == id)
            .Select(one => ToEvidence(copy, one.Line, one.Start, one.End)));
        return new MentionFact(
            id,
            mentions.Count,
            mentions.Count(one => lines[one.Line].IsBody),
            mentions.Count(one => lines[one.Line].Zone == Zone.Biography),
            mentions.Count(one => lines[one.Line].Zone == Zone.Note),
            mentions.Exists(one => lines[one.Line].Zone == Zone.Title),
            [.. mentions.Select(one => one.Form(lines[one.Line])).Concat(mentions.Select(one => one.SecondForm).OfType<string>()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Math.Round(best.Confidence, 2),
            best.Recogniser,
            Sorted([.. evidence]));
    }

    private static List<TopicFact> Topics(ArticleReading reading)
    {
        List<TopicFact> facts = [];
        var top = reading.Topics.Count > 0 ? reading.Topics[0].Score : 0;
        foreach (var topic in reading.Topics.Take(TopicsMax).Where((one, i) => i == 0 || (one.Score >= top * TopicShareMin && one.Score >= TopicScoreMin)))
        {
            var weight = Math.Round(topic.Score / top, 2);
            var confidence = Math.Round(Math.Min(0.95, 0.45 + (topic.Score / (topic.Score + 12) * 0.5)), 2);
            facts.Add(new TopicFact($"topic:{topic.Slug}", weight, facts.Count + 1, confidence, TopicRecogniser.Name, topic.Reasons));
        }

        return facts;
    }

    /// <summary>The body that a note names as the place of first or parallel publication.</summary>
    private static string? FirstPublishedIn(ArticleReading reading)
    {
        foreach (var mention in reading.Mentions.Where(one => one.Entity.Kind is "media" or "publisher" or "think-tank"))
        {
            var line = reading.Article.Lines[mention.Line];
            if (line.Zone == Zone.Note && Elsewhere(line.Line.Text, mention.Start))
            {
                return mention.Form(line);
            }
        }

        return null;
    }

    private static bool Elsewhere(string text, int end)
    {
        var before = text[..end];
        return before.Contains("appeared", StringComparison.OrdinalIgnoreCase) || before.Contains("published", StringComparison.OrdinalIgnoreCase) || before.Contains("posted", StringComparison.OrdinalIgnoreCase);
    }

    private static Evidence ToEvidence(ArticleReading copy, int line, int start, int end)
    {
        var text = copy.Article.Lines[line].Line;
        return new Evidence(copy.Article.Document.Id, text.Number, text.ColumnOf(start), text.Text[start..end]);
    }

    private static List<Evidence> Sorted(List<Evidence> evidence) =>
        [.. evidence.Distinct().OrderBy(one => one.Document, StringComparer.Ordinal).ThenBy(one => one.Line).ThenBy(one => one.Column)];
}
