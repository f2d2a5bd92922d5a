namespace Inlogov.Graph.Seeding.Facts;

/// <summary>What every entity of the registry has.</summary>
/// <param name="Id">The global id, minted once: <c>person:jason-lowther</c>.</param>
/// <param name="Name">The canonical name.</param>
/// <param name="Aliases">Abbreviations and other names, in ordinal order.</param>
/// <param name="FormerIds">Ids that were merged into this one.</param>
/// <param name="ExternalIds">Ids in other registers, by the register's name.</param>
public abstract record EntityEntry(
    string Id,
    string Name,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> FormerIds,
    IReadOnlyDictionary<string, string> ExternalIds)
{
    /// <summary>The id's part after the colon.</summary>
    public string Slug => Id[(Id.IndexOf(':', StringComparison.Ordinal) + 1)..];
}

/// <summary>A person: an author, or somebody whom an article names.</summary>
public sealed record PersonEntry(
    string Id,
    string Name,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> FormerIds,
    IReadOnlyDictionary<string, string> ExternalIds)
    : EntityEntry(Id, Name, Aliases, FormerIds, ExternalIds);

/// <summary>A body that can act, or a class of statutory bodies.</summary>
/// <param name="Kind">The kind, with hyphens: <c>local-authority</c>.</param>
/// <param name="PartOf">The ids of the organisations of which it is a part.</param>
public sealed record OrganisationEntry(
    string Id,
    string Name,
    string Kind,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> FormerIds,
    IReadOnlyDictionary<string, string> ExternalIds,
    IReadOnlyList<string> PartOf)
    : EntityEntry(Id, Name, Aliases, FormerIds, ExternalIds);

/// <summary>A named public instrument or agenda.</summary>
/// <param name="Kind">The kind, with hyphens: <c>commission-recommendation</c>.</param>
/// <param name="Year">The year of the instrument, where it is known.</param>
/// <param name="PartOf">The ids of the policies of which it is a part.</param>
/// <param name="IssuedBy">The ids of the organisations that issued it.</param>
/// <param name="Concerns">The ids of the topics that it concerns.</param>
public sealed record PolicyEntry(
    string Id,
    string Name,
    string Kind,
    int? Year,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> FormerIds,
    IReadOnlyDictionary<string, string> ExternalIds,
    IReadOnlyList<string> PartOf,
    IReadOnlyList<string> IssuedBy,
    IReadOnlyList<string> Concerns)
    : EntityEntry(Id, Name, Aliases, FormerIds, ExternalIds);

/// <summary>A place that an article names.</summary>
public sealed record PlaceEntry(
    string Id,
    string Name,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> FormerIds,
    IReadOnlyDictionary<string, string> ExternalIds)
    : EntityEntry(Id, Name, Aliases, FormerIds, ExternalIds);

/// <summary>A topic of the controlled vocabulary.</summary>
/// <param name="Id">The global id: <c>topic:</c> and the slug.</param>
/// <param name="Slug">The topic's slug.</param>
/// <param name="Label">The label for people.</param>
/// <param name="Definition">What belongs under the topic.</param>
/// <param name="Broader">The broader topic's id, where there is one.</param>
/// <param name="Cues">Words that speak for the topic, with their weights.</param>
public sealed record TopicEntry(
    string Id,
    string Slug,
    string Label,
    string Definition,
    string? Broader,
    IReadOnlyList<TopicCue> Cues);

/// <summary>A word or phrase that speaks for a topic.</summary>
/// <param name="Words">The words, lower case; a final <c>*</c> stands for any ending.</param>
/// <param name="Weight">How strongly one occurrence speaks.</param>
public sealed record TopicCue(string Words, double Weight);

/// <summary>A document from which facts were read.</summary>
/// <param name="Id">The global id: <c>document:</c> and the slug of the file's name.</param>
/// <param name="Path">The file's name.</param>
/// <param name="Sha256">The SHA-256 of the file's octets, in lower-case hexadecimal.</param>
public sealed record DocumentEntry(string Id, string Path, string Sha256)
{
    /// <summary>The id's part after the colon.</summary>
    public string Slug => Id[(Id.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
