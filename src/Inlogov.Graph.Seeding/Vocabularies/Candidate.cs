using Inlogov.Graph.Identifiers;

namespace Inlogov.Graph.Seeding.Vocabularies;

/// <summary>A name that may become an entity: from the tables of public knowledge, the registry, or a pattern.</summary>
internal sealed record Candidate
{
    public required EntityType Type { get; init; }

    public required string Name { get; init; }

    /// <summary>The kind of organisation or policy; empty for people and places.</summary>
    public string Kind { get; init; } = string.Empty;

    public int? Year { get; init; }

    /// <summary>Other names that belong in the registry.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The names of what it is part of.</summary>
    public IReadOnlyList<string> PartOf { get; init; } = [];

    /// <summary>The names of the organisations that issued it.</summary>
    public IReadOnlyList<string> IssuedBy { get; init; } = [];

    /// <summary>The slugs of the topics that it concerns.</summary>
    public IReadOnlyList<string> Concerns { get; init; } = [];

    /// <summary>Whether tables, registry or curation know it; false for a pattern's guess.</summary>
    public bool IsKnown { get; init; }

    /// <summary>The id, where the registry has minted one.</summary>
    public string? Id { get; init; }

    /// <summary>What makes two candidates the same: type and slug of the name.</summary>
    public string Key => $"{Type}:{Slug.From(Name)}";

    public bool Equals(Candidate? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => string.GetHashCode(Key, StringComparison.Ordinal);
}
