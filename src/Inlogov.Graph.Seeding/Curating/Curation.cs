using System.Text;
using Inlogov.Graph.Identifiers;
using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Recognising;
using Inlogov.Graph.Seeding.Segmenting;
using Inlogov.Graph.Seeding.Sources;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Curating;

/// <summary>
/// The decisions of <c>seed/curation/*.yaml</c>. They win over every rule, survive extraction, and are reported when nothing in the articles that
/// were read fits them any more.
/// </summary>
internal sealed class Curation
{
    private static readonly string[] DecisionNames = ["accept", "reject", "merge", "split", "add"];
    private static readonly string[] TypeNames = ["organisation", "policy", "person", "place"];

    private readonly List<Decision> _decisions;
    private readonly HashSet<Decision> _used = [];
    private readonly HashSet<string> _articles = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    private Curation(List<Decision> decisions) => _decisions = decisions;

    /// <summary>The number of decisions.</summary>
    public int Count => _decisions.Count;

    public static Curation Read(string seedFolder, List<SeedProblem> problems)
    {
        List<Decision> decisions = [];
        var folder = Path.Combine(seedFolder, "curation");
        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal).ToArray() : [])
        {
            var sink = new ProblemSink($"curation/{Path.GetFileName(file)}", problems);
            var node = YamlSource.Read(File.ReadAllText(file, Encoding.UTF8), sink);
            if (node is not SourceList list)
            {
                continue;
            }

            for (var i = 0; i < list.Items.Count; i++)
            {
                var path = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{i}]");
                if (FieldReader.Read(list.Items[i], path, sink, read => ReadDecision(read, sink.File)) is { } decision)
                {
                    decisions.Add(decision);
                }
            }
        }

        return new Curation(decisions);
    }

    /// <summary>Applies the decisions to what was found in one article.</summary>
    public ArticleReading Apply(string slug, ArticleReading reading)
    {
        lock (_lock)
        {
            _articles.Add(slug);
        }

        List<Mention> mentions = [.. reading.Mentions];
        foreach (var decision in _decisions.Where(one => one.Article is null || one.Article == slug))
        {
            mentions = Apply(decision, reading.Article, mentions);
        }

        return reading with { Mentions = [.. mentions.OrderBy(one => one.Line).ThenBy(one => one.Start)] };
    }

    /// <summary>The decisions that fitted nothing, although their article was read (or they are for all articles).</summary>
    public IEnumerable<SeedProblem> Stale() => _decisions
        .Where(one => !_used.Contains(one) && (one.Article is null || _articles.Contains(one.Article)))
        .Select(one => new SeedProblem("STALE_DECISION", one.File, one.Line, string.Empty, $"The decision about `{one.Name}` fits nothing that was read; remove it, or correct the name."));

    private List<Mention> Apply(Decision decision, ArticleText article, List<Mention> mentions)
    {
        if (decision.Kind == DecisionKind.Add)
        {
            return Add(decision, article, mentions);
        }

        List<Mention> results = [];
        foreach (var mention in mentions)
        {
            if (mention.Entity.Type != decision.Type || !Names(decision, mention, article))
            {
                results.Add(mention);
                continue;
            }

            Use(decision);
            if (decision.Kind != DecisionKind.Reject)
            {
                results.Add(Change(decision, mention));
            }
        }

        return results;
    }

    private static Mention Change(Decision decision, Mention mention) => decision.Kind == DecisionKind.Accept
        ? mention with { Confidence = 0.9, Recogniser = "curation" }
        : mention with { Entity = NewEntity(decision, mention.Entity), Confidence = Math.Max(mention.Confidence, 0.9), Recogniser = "curation" };

    private static Candidate NewEntity(Decision decision, Candidate old) => new()
    {
        Type = decision.Type,
        Name = decision.To ?? decision.Name,
        Kind = decision.OfKind ?? old.Kind,
        IsKnown = true,
    };

    private List<Mention> Add(Decision decision, ArticleText article, List<Mention> mentions)
    {
        var entity = new Candidate { Type = decision.Type, Name = decision.To ?? decision.Name, Kind = decision.OfKind ?? string.Empty, IsKnown = true };
        for (var i = 0; i < article.Lines.Count; i++)
        {
            var text = article.Lines[i].Line.Text;
            for (var at = text.IndexOf(decision.Name, StringComparison.Ordinal); at >= 0 && article.Lines[i].IsCounted; at = text.IndexOf(decision.Name, at + 1, StringComparison.Ordinal))
            {
                var added = new Mention(entity, i, at, at + decision.Name.Length, 0.9, "curation");
                mentions.RemoveAll(one => one.Entity.Type == decision.Type && one.Overlaps(added));
                mentions.Add(added);
                Use(decision);
            }
        }

        return mentions;
    }

    private static bool Names(Decision decision, Mention mention, ArticleText article) =>
        Slug.From(mention.Entity.Name) == Slug.From(decision.Name)
        || string.Equals(mention.Form(article.Lines[mention.Line]), decision.Name, StringComparison.OrdinalIgnoreCase);

    private void Use(Decision decision)
    {
        lock (_lock)
        {
            _used.Add(decision);
        }
    }

    private static Decision ReadDecision(FieldReader read, string file)
    {
        var kind = read.OneOf("decision", DecisionNames);
        var type = read.OneOf("type", TypeNames);
        var decision = new Decision(
            Enum.TryParse<DecisionKind>(kind, ignoreCase: true, out var parsed) ? parsed : DecisionKind.Accept,
            Enum.TryParse<EntityType>(type, ignoreCase: true, out var parsedType) ? parsedType : EntityType.Organisation,
            read.Text("name"),
            read.OptionalText("article"),
            read.OptionalText("to"),
            read.OptionalText("kind"),
            file,
            read.Line);
        read.OptionalText("why");
        return decision;
    }
}
