using Inlogov.Graph.Seeding.Facts;

namespace Inlogov.Graph.Seeding.Extracting;

/// <summary>What is known of an article from documents that were not given this time.</summary>
internal static class OtherOccurrences
{
    /// <summary>New facts with the old occurrences, and their evidence, of documents that were not given.</summary>
    public static ArticleFacts Keep(ArticleFacts facts, ArticleFacts old, HashSet<string> given)
    {
        var others = old.Occurrences.Where(one => !given.Contains(one.Document)).ToList();
        if (others.Count == 0)
        {
            return facts;
        }

        return facts with
        {
            Occurrences = [.. facts.Occurrences.Concat(others).OrderBy(one => one.Document, StringComparer.Ordinal).ThenBy(one => one.StartLine)],
            Authors = [.. facts.Authors.Select(one => one with { Evidence = Join(one.Evidence, old.Authors.Where(other => other.Person == one.Person).SelectMany(other => other.Evidence), given) })],
            Affiliations = [.. facts.Affiliations.Select(one => one with { Evidence = Join(one.Evidence, old.Affiliations.Where(other => other.Author == one.Author && other.Organisation == one.Organisation && other.Current == one.Current).SelectMany(other => other.Evidence), given) })],
            Organisations = Join(facts.Organisations, old.Organisations, given),
            Policies = Join(facts.Policies, old.Policies, given),
            People = Join(facts.People, old.People, given),
            Places = Join(facts.Places, old.Places, given),
            Decisions = [.. facts.Decisions.Union(old.Decisions)],
        };
    }

    /// <summary>An article of which no copy was found in the given documents: without its occurrences there, or null where none is left.</summary>
    public static ArticleFacts? Without(ArticleFacts article, HashSet<string> given)
    {
        if (!article.Occurrences.Any(one => given.Contains(one.Document)))
        {
            return article;
        }

        var bare = article with { Occurrences = [] };
        var rest = Keep(Stripped(bare, given), article, given);
        return rest.Occurrences.Count == 0 ? null : rest;
    }

    private static ArticleFacts Stripped(ArticleFacts article, HashSet<string> given) => article with
    {
        Authors = [.. article.Authors.Select(one => one with { Evidence = Join([], one.Evidence, given) })],
        Affiliations = [.. article.Affiliations.Select(one => one with { Evidence = Join([], one.Evidence, given) })],
        Organisations = [.. article.Organisations.Select(one => one with { Evidence = Join([], one.Evidence, given) })],
        Policies = [.. article.Policies.Select(one => one with { Evidence = Join([], one.Evidence, given) })],
        People = [.. article.People.Select(one => one with { Evidence = Join([], one.Evidence, given) })],
        Places = [.. article.Places.Select(one => one with { Evidence = Join([], one.Evidence, given) })],
    };

    private static IReadOnlyList<MentionFact> Join(IReadOnlyList<MentionFact> facts, IReadOnlyList<MentionFact> old, HashSet<string> given) =>
        [.. facts.Select(one => one with { Evidence = Join(one.Evidence, old.Where(other => other.Entity == one.Entity).SelectMany(other => other.Evidence), given) })];

    private static IReadOnlyList<Evidence> Join(IReadOnlyList<Evidence> fresh, IEnumerable<Evidence> old, HashSet<string> given) =>
        [.. fresh.Concat(old.Where(one => !given.Contains(one.Document))).Distinct().OrderBy(one => one.Document, StringComparer.Ordinal).ThenBy(one => one.Line).ThenBy(one => one.Column)];
}
