using System.Globalization;
using System.Text;
using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Recognising;
using Inlogov.Graph.Seeding.Sources;

namespace Inlogov.Graph.Seeding.Curating;

/// <summary>
/// The decisions of <c>seed/curation/*.yaml</c>. They win over every rule and survive extraction. An article says which of them changed it, so that facts
/// alone tell whether each still applies.
/// </summary>
internal sealed class Curation
{
    private readonly List<Decision> _decisions;

    private Curation(List<Decision> decisions) => _decisions = decisions;

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
                if (node is not null)
                {
                    sink.Add("FIELD_TYPE", node.Line, string.Empty, $"The file is {node.Noun}, and must be a list of decisions; `[]` says that there are none.");
                }

                continue;
            }

            for (var i = 0; i < list.Items.Count; i++)
            {
                var path = string.Create(CultureInfo.InvariantCulture, $"[{i}]");
                var faults = problems.Count;
                if (FieldReader.Read(list.Items[i], path, sink, read => Decision.Read(read, sink.File)) is { } decision && problems.Count == faults)
                {
                    decisions.Add(decision);
                }
            }
        }

        return new Curation(decisions);
    }

    /// <summary>Merges what the registry holds under two names, before anything is read with it.</summary>
    public SeedFacts Apply(SeedFacts existing) => _decisions
        .Where(one => one.Kind == DecisionKind.Merge && one.Article is null)
        .Aggregate(existing, RegistryMerge.Apply);

    /// <summary>Applies the decisions to what was found in one copy of an article.</summary>
    public ArticleReading Apply(string slug, ArticleReading reading)
    {
        var decided = _decisions.Where(one => one.Covers(slug)).Aggregate(reading, (found, one) => new DecidedReading(one, found).Apply());
        return decided with { Mentions = [.. decided.Mentions.OrderBy(one => one.Line).ThenBy(one => one.Start)] };
    }

    /// <summary>Whether the facts were made with these decisions, and each of them changed something.</summary>
    public IEnumerable<SeedProblem> Check(SeedFacts facts)
    {
        foreach (var decision in _decisions)
        {
            if (decision.Article is { } article && !facts.Articles.Any(one => one.Slug == article))
            {
                yield return Problem("UNKNOWN_ARTICLE", decision, "article", $"There is no article `{article}`, which the decision about `{decision.Name}` names; correct the slug, or remove the decision.");
            }
            else if (!Applies(decision, facts))
            {
                yield return Problem("STALE_DECISION", decision, "name", $"The decision about `{decision.Name}` changes nothing in the facts; extract again if it is new, correct the name, or remove it.");
            }
        }

        foreach (var article in facts.Articles)
        {
            foreach (var note in article.Decisions.Where(note => !_decisions.Exists(one => one.Note == note && one.Covers(article.Slug))))
            {
                yield return new SeedProblem("DECISION_GONE", $"facts/{article.Slug}.json", 0, "decisions", $"The facts were made with a decision about `{note.Name}` ({note.Decision}) that curation no longer holds; extract again.");
            }
        }
    }

    private static bool Applies(Decision decision, SeedFacts facts) =>
        facts.Articles.Any(article => decision.Covers(article.Slug) && article.Decisions.Contains(decision.Note))
        || (decision.Kind == DecisionKind.Merge && RegistryMerge.IsDone(decision, facts));

    private static SeedProblem Problem(string code, Decision decision, string field, string sentence) => new(code, decision.File, decision.Line, field, sentence);
}
