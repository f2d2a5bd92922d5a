using System.Globalization;
using Inlogov.Graph.Identifiers;
using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Resolving;

/// <summary>
/// The registry while extraction runs: candidates become entities by name or alias, ids are minted once and never changed. What a person has written
/// into the registry (a name, a kind, an alias) stays as it is.
/// </summary>
internal sealed class EntityRegistry
{
    private readonly Dictionary<string, EntityEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _idByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Candidate> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _retired = new(StringComparer.Ordinal);

    public EntityRegistry(SeedFacts existing, IReadOnlyList<KnownName> known)
    {
        foreach (var entry in existing.Organisations.Cast<EntityEntry>().Concat(existing.Policies).Concat(existing.People).Concat(existing.Places))
        {
            Enter(entry);
            _retired.UnionWith(entry.FormerIds);
        }

        foreach (var name in known.Where(name => name.IsOfficial))
        {
            _known.TryAdd(name.Entity.Key, name.Entity);
        }
    }

    /// <summary>Facts with the entries that stand in the registry now.</summary>
    public SeedFacts ToFacts(SeedFacts facts) => facts with
    {
        People = [.. _entries.Values.OfType<PersonEntry>()],
        Organisations = [.. _entries.Values.OfType<OrganisationEntry>()],
        Policies = [.. _entries.Values.OfType<PolicyEntry>()],
        Places = [.. _entries.Values.OfType<PlaceEntry>()],
    };

    /// <summary>The id of a candidate; minted where the registry has none.</summary>
    public string Resolve(Candidate candidate)
    {
        if (candidate.Id is { } known && _entries.ContainsKey(known))
        {
            Extend(known, candidate);
            return known;
        }

        if (_idByName.TryGetValue(candidate.Key, out var id))
        {
            Extend(id, candidate);
            return id;
        }

        return Mint(_known.TryGetValue(candidate.Key, out var table) ? table with { Aliases = Union(table.Aliases, candidate.Aliases, table.Name) } : candidate);
    }

    /// <summary>Remembers a fuller name of a person: it becomes the name, and the shorter one an alias.</summary>
    public string ResolvePerson(string name, string printed)
    {
        var full = Resolve(new Candidate { Type = EntityType.Person, Name = name });
        if (printed != name && _entries[full] is PersonEntry person)
        {
            Enter(person with { Aliases = Union(person.Aliases, [printed], person.Name) });
        }

        return full;
    }

    private string Mint(Candidate candidate)
    {
        var kind = KindWord(candidate.Type);
        var slug = Slug.From(candidate.Name);
        var id = new EntityId(kind, slug).ToString();
        for (var number = 2; _entries.ContainsKey(id) || _retired.Contains(id); number++)
        {
            id = new EntityId(kind, string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}")).ToString();
        }

        Enter(ToEntry(candidate, id));
        var entry = ToEntry(candidate, id, resolveRelations: true);
        Enter(entry);
        return id;
    }

    private EntityEntry ToEntry(Candidate candidate, string id, bool resolveRelations = false)
    {
        IReadOnlyList<string> aliases = [.. candidate.Aliases.Where(alias => alias != candidate.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Dictionary<string, string> none = [];
        return candidate.Type switch
        {
            EntityType.Organisation => new OrganisationEntry(id, candidate.Name, candidate.Kind, aliases, [], none, resolveRelations ? Related(candidate.PartOf, EntityType.Organisation) : []),
            EntityType.Policy => new PolicyEntry(
                id, candidate.Name, candidate.Kind, candidate.Year, aliases, [], none,
                resolveRelations ? Related(candidate.PartOf, EntityType.Policy) : [],
                resolveRelations ? Related(candidate.IssuedBy, EntityType.Organisation) : [],
                [.. candidate.Concerns.Select(slug => $"topic:{slug}")]),
            EntityType.Person => new PersonEntry(id, candidate.Name, aliases, [], none),
            _ => new PlaceEntry(id, candidate.Name, aliases, [], none),
        };
    }

    private List<string> Related(IReadOnlyList<string> names, EntityType type) =>
        [.. names.Select(name => Resolve(new Candidate { Type = type, Name = name, Kind = type == EntityType.Organisation ? "public-body" : "policy" })).Order(StringComparer.Ordinal)];

    private void Extend(string id, Candidate candidate)
    {
        var entry = _entries[id];
        var aliases = Union(entry.Aliases, candidate.Aliases, entry.Name);
        if (aliases.Count == entry.Aliases.Count)
        {
            return;
        }

        Enter(entry switch
        {
            OrganisationEntry one => one with { Aliases = aliases },
            PolicyEntry one => one with { Aliases = aliases },
            PersonEntry one => one with { Aliases = aliases },
            PlaceEntry one => one with { Aliases = aliases },
            _ => entry,
        });
    }

    private void Enter(EntityEntry entry)
    {
        _entries[entry.Id] = entry;
        var type = TypeOf(entry);
        _idByName[$"{type}:{Slug.From(entry.Name)}"] = entry.Id;

        // A name that was corrected by hand keeps its id, and what the rules still call it must come to that id.
        foreach (var id in entry.FormerIds.Append(entry.Id))
        {
            _idByName.TryAdd($"{type}:{id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..]}", entry.Id);
        }

        foreach (var alias in entry.Aliases)
        {
            _idByName.TryAdd($"{type}:{Slug.From(alias)}", entry.Id);
        }
    }

    private static IReadOnlyList<string> Union(IReadOnlyList<string> some, IReadOnlyList<string> others, string name) =>
        [.. some.Concat(others).Where(alias => alias != name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static EntityType TypeOf(EntityEntry entry) => entry switch
    {
        OrganisationEntry => EntityType.Organisation,
        PolicyEntry => EntityType.Policy,
        PersonEntry => EntityType.Person,
        _ => EntityType.Place,
    };

    private static string KindWord(EntityType type) => type switch
    {
        EntityType.Organisation => "organisation",
        EntityType.Policy => "policy",
        EntityType.Person => "person",
        _ => "place",
    };
}
