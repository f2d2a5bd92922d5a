using Inlogov.Graph.Seeding.Facts;

namespace Inlogov.Graph.Seeding.Curating;

/// <summary>The facts of an article after one entity became another: what named either names the one that stays, once.</summary>
internal static class MergedFacts
{
    public static ArticleFacts Apply(ArticleFacts article, string oldId, string keptId)
    {
        string Renamed(string id) => id == oldId ? keptId : id;
        return article with
        {
            Authors = [.. article.Authors.Select(one => one with { Person = Renamed(one.Person) }).DistinctBy(one => one.Person)],
            Affiliations = [.. article.Affiliations
                .Select(one => one with { Author = Renamed(one.Author), Organisation = Renamed(one.Organisation) })
                .DistinctBy(one => (one.Author, one.Organisation, one.Current))
                .OrderBy(one => one.Author, StringComparer.Ordinal).ThenBy(one => one.Organisation, StringComparer.Ordinal).ThenByDescending(one => one.Current)],
            Organisations = Merged(article.Organisations, Renamed),
            Policies = Merged(article.Policies, Renamed),
            People = Merged(article.People, Renamed),
            Places = Merged(article.Places, Renamed),
        };
    }

    private static IReadOnlyList<MentionFact> Merged(IReadOnlyList<MentionFact> facts, Func<string, string> renamed) =>
        [.. facts
            .Select(one => one with { Entity = renamed(one.Entity) })
            .GroupBy(one => one.Entity, StringComparer.Ordinal)
            .Select(group => group.Aggregate(Sum))
            .OrderBy(one => one.Entity, StringComparer.Ordinal)];

    private static MentionFact Sum(MentionFact some, MentionFact other)
    {
        var surer = other.Confidence > some.Confidence ? other : some;
        return new MentionFact(
            some.Entity,
            some.Count + other.Count,
            some.BodyCount + other.BodyCount,
            some.BioCount + other.BioCount,
            some.NoteCount + other.NoteCount,
            some.InTitle || other.InTitle,
            [.. some.SurfaceForms.Concat(other.SurfaceForms).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            surer.Confidence,
            surer.Recogniser,
            [.. some.Evidence.Concat(other.Evidence).Distinct().OrderBy(one => one.Document, StringComparer.Ordinal).ThenBy(one => one.Line).ThenBy(one => one.Column)]);
    }
}
