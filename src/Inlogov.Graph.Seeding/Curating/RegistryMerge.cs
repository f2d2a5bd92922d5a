using Inlogov.Graph.Identifiers;
using Inlogov.Graph.Seeding.Facts;

namespace Inlogov.Graph.Seeding.Curating;

/// <summary>
/// Two entries of the registry made one: the one that stays takes the other's names and external ids, and keeps its id in <c>formerIds</c>, so that it still
/// resolves. Facts and entries that named the other name the one that stays.
/// </summary>
internal static class RegistryMerge
{
    public static SeedFacts Apply(SeedFacts facts, Decision decision)
    {
        var entries = Entries(facts).ToList();
        var old = Find(entries, decision.NamedId, decision.Name);
        var target = decision with { Name = decision.To ?? decision.Name };
        var kept = Find(entries, target.NamedId, target.Name);
        if (old is null || kept is null || old.Id == kept.Id)
        {
            return facts;
        }

        string Renamed(string id) => id == old.Id ? kept.Id : id;
        IReadOnlyList<string> All(IReadOnlyList<string> ids) => [.. ids.Select(Renamed).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        IReadOnlyList<string> Others(string own, IReadOnlyList<string> ids) => [.. All(ids).Where(id => id != own)];
        return facts with
        {
            People = Merged(facts.People, old, kept, (one, names, former, external) => one with { Aliases = names, FormerIds = former, ExternalIds = external }),
            Organisations = [.. Merged(facts.Organisations, old, kept, (one, names, former, external) => one with { Aliases = names, FormerIds = former, ExternalIds = external })
                .Select(one => one with { PartOf = Others(one.Id, one.PartOf) })],
            Policies = [.. Merged(facts.Policies, old, kept, (one, names, former, external) => one with { Aliases = names, FormerIds = former, ExternalIds = external })
                .Select(one => one with { PartOf = Others(one.Id, one.PartOf), IssuedBy = All(one.IssuedBy) })],
            Places = Merged(facts.Places, old, kept, (one, names, former, external) => one with { Aliases = names, FormerIds = former, ExternalIds = external }),
            Articles = [.. facts.Articles.Select(article => MergedFacts.Apply(article, old.Id, kept.Id))],
        };
    }

    /// <summary>Whether the entry that stays holds the merged one's id.</summary>
    public static bool IsDone(Decision decision, SeedFacts facts) =>
        Entries(facts).Any(entry => entry.FormerIds.Contains(decision.NamedId) && IsNamed(entry, decision.To ?? decision.Name));

    private static IEnumerable<EntityEntry> Entries(SeedFacts facts) =>
        facts.People.Cast<EntityEntry>().Concat(facts.Organisations).Concat(facts.Policies).Concat(facts.Places);

    private static EntityEntry? Find(List<EntityEntry> entries, string id, string name)
    {
        var kind = id[..(id.IndexOf(':', StringComparison.Ordinal) + 1)];
        return entries.Find(entry => entry.Id == id) ?? entries.Find(entry => entry.Id.StartsWith(kind, StringComparison.Ordinal) && IsNamed(entry, name));
    }

    private static bool IsNamed(EntityEntry entry, string name) => Slug.From(entry.Name) == Slug.From(name);

    private static IReadOnlyList<T> Merged<T>(
        IReadOnlyList<T> entries,
        EntityEntry old,
        EntityEntry kept,
        Func<T, IReadOnlyList<string>, IReadOnlyList<string>, IReadOnlyDictionary<string, string>, T> change)
        where T : EntityEntry => [.. entries.Where(one => one.Id != old.Id).Select(one => one.Id != kept.Id ? one : change(
            one,
            [.. one.Aliases.Concat(old.Aliases).Append(old.Name).Where(name => name != one.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. one.FormerIds.Concat(old.FormerIds).Append(old.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            one.ExternalIds.Concat(old.ExternalIds).DistinctBy(pair => pair.Key).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal)))];
}
