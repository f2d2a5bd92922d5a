using Inlogov.Graph.Seeding.Facts;

namespace Inlogov.Graph.Seeding;

/// <summary>Leaves out of a registry what no fact names, directly or through part-of and issued-by: the graph holds facts only.</summary>
internal static class ReachedEntities
{
    public static SeedFacts Of(SeedFacts all)
    {
        var reached = all.Articles
            .SelectMany(article => article.Mentions.Select(one => one.Entity)
                .Concat(article.Authors.Select(one => one.Person))
                .Concat(article.Affiliations.SelectMany(one => new[] { one.Author, one.Organisation }))
                .Concat(article.Occurrences.Select(one => one.Document)))
            .ToHashSet(StringComparer.Ordinal);

        Dictionary<string, IReadOnlyList<string>> relations = new(StringComparer.Ordinal);
        foreach (var organisation in all.Organisations)
        {
            relations[organisation.Id] = organisation.PartOf;
        }

        foreach (var policy in all.Policies)
        {
            relations[policy.Id] = [.. policy.PartOf, .. policy.IssuedBy];
        }

        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var id))
        {
            foreach (var next in relations.TryGetValue(id, out var targets) ? targets.Where(reached.Add) : [])
            {
                open.Enqueue(next);
            }
        }

        return all with
        {
            Documents = [.. all.Documents.Where(one => reached.Contains(one.Id))],
            People = [.. all.People.Where(one => reached.Contains(one.Id))],
            Organisations = [.. all.Organisations.Where(one => reached.Contains(one.Id))],
            Policies = [.. all.Policies.Where(one => reached.Contains(one.Id))],
            Places = [.. all.Places.Where(one => reached.Contains(one.Id))],
        };
    }
}
