using Inlogov.Graph.Identifiers;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>Unites what one article calls by several names: an Act with and without its year, a long name and its last words, an ambiguous form and a plain one.</summary>
internal static class ArticleNames
{
    /// <summary>The mentions with one candidate for each thing; unsupported ambiguous forms are dropped.</summary>
    public static List<Mention> Unite(List<Mention> mentions, List<TokenLine> lines)
    {
        var plain = mentions.Where(one => one.Trust != NameTrust.NeedsSupport && one.Confidence >= 0.5).Select(one => one.Entity.Key).ToHashSet(StringComparer.Ordinal);
        var longer = LongerNames(mentions);
        List<Mention> united = [];
        foreach (var mention in mentions)
        {
            if (mention.Trust == NameTrust.NeedsSupport && (mention.Entity.Kind == "local-authority" || !plain.Contains(mention.Entity.Key)))
            {
                continue;
            }

            var trusted = mention.Trust == NameTrust.NeedsSupport ? mention with { Confidence = 0.75 } : mention;
            united.Add(longer.TryGetValue(trusted.Entity.Key, out var entity) ? trusted with { Entity = entity, Confidence = Math.Max(trusted.Confidence, 0.6) } : trusted);
        }

        return Promote(united, lines);
    }

    private static Dictionary<string, Candidate> LongerNames(List<Mention> mentions)
    {
        List<Candidate> all = [.. mentions.Select(one => one.Entity).DistinctBy(one => one.Key)];
        Dictionary<string, Candidate> longer = new(StringComparer.Ordinal);
        foreach (var entity in all.Where(one => !one.IsKnown && one.Type is EntityType.Organisation or EntityType.Policy))
        {
            var slug = Slug.From(entity.Name);
            var matches = all.Where(one => one.Type == entity.Type && one.Key != entity.Key && IsLongerForm(Slug.From(one.Name), slug, entity)).ToList();
            if (matches.Count > 0)
            {
                longer[entity.Key] = matches.MaxBy(one => one.IsKnown ? 1000 : one.Name.Length)!;
            }
        }

        return longer;
    }

    private static bool IsLongerForm(string other, string slug, Candidate entity)
    {
        var isSingular = other == slug + "s";
        var isSuffix = other.EndsWith("-" + slug, StringComparison.Ordinal) && slug.Count(character => character == '-') >= 2;
        var isYearless = entity.Kind is "act" && entity.Year is null && other.StartsWith(slug + "-", StringComparison.Ordinal) && other.Length == slug.Length + 5;
        return isSingular || isSuffix || isYearless;
    }

    /// <summary>A pattern's guess that stands more than once in running text is surer.</summary>
    private static List<Mention> Promote(List<Mention> mentions, List<TokenLine> lines)
    {
        var often = mentions
            .Where(one => !one.Entity.IsKnown && !lines[one.Line].IsTitleCase)
            .GroupBy(one => one.Entity.Key, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        return [.. mentions.Select(one => often.Contains(one.Entity.Key) ? one with { Confidence = Math.Min(0.9, one.Confidence + 0.08) } : one)];
    }
}
