using Inlogov.Graph.Identifiers;
using Inlogov.Graph.Seeding.Segmenting;

namespace Inlogov.Graph.Seeding.Extracting;

/// <summary>Recognises copies of one article by what they say, not by where they stand.</summary>
internal static class ArticleGroups
{
    private const int ShingleWords = 40;
    private const double SimilarShare = 0.6;

    /// <summary>The copies of each article, articles and copies in order of appearance.</summary>
    public static List<List<ArticleText>> Of(IEnumerable<ArticleText> texts)
    {
        List<List<ArticleText>> groups = [];
        Dictionary<string, List<ArticleText>> byKey = new(StringComparer.Ordinal);
        Dictionary<string, List<List<ArticleText>>> bySlug = new(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var slug = Slug.From(text.Title);
            if (!bySlug.TryGetValue(slug, out var namesakes))
            {
                bySlug[slug] = namesakes = [];
            }

            if (byKey.TryGetValue(text.ContentKey, out var same) || (same = namesakes.Find(group => AreSimilar(group[0].ContentKey, text.ContentKey))) is not null)
            {
                same.Add(text);
                continue;
            }

            List<ArticleText> group = [text];
            byKey[text.ContentKey] = group;
            namesakes.Add(group);
            groups.Add(group);
        }

        return groups;
    }

    /// <summary>Whether most pieces of the shorter text stand in the longer.</summary>
    private static bool AreSimilar(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        var pieces = 0;
        var shared = 0;
        for (var at = 0; at + ShingleWords <= shorter.Length; at += ShingleWords)
        {
            pieces++;
            shared += longer.Contains(shorter.Substring(at, ShingleWords), StringComparison.Ordinal) ? 1 : 0;
        }

        return pieces == 0 ? one == other : shared >= pieces * SimilarShare;
    }
}
