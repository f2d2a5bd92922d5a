using System.Text.Json.Serialization;

namespace Inlogov.Graph.Seeding.Scoring;

/// <summary>One article of an annotation, as a careful reader wrote it down.</summary>
internal sealed record GoldArticle
{
    public string Title { get; init; } = string.Empty;

    public string? Slug { get; init; }

    public bool Anonymous { get; init; }

    public IReadOnlyList<GoldOccurrence> Occurrences { get; init; } = [];

    public IReadOnlyList<GoldAuthor> Authors { get; init; } = [];

    public IReadOnlyList<GoldAffiliation> AuthorAffiliations { get; init; } = [];

    public IReadOnlyList<GoldEntity> Organisations { get; init; } = [];

    public IReadOnlyList<GoldEntity> Policies { get; init; } = [];

    public IReadOnlyList<GoldEntity> People { get; init; } = [];

    public IReadOnlyList<string> Places { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];
}

#pragma warning disable SA1402 // The parts of one annotation are read together.
internal sealed record GoldOccurrence(string File, int StartLine, int EndLine);

internal sealed record GoldAuthor(string Byline, string Name, string? Honorific);

internal sealed record GoldAffiliation(string Author, string Organisation, string? Role, bool Current);

internal sealed record GoldEntity
{
    public string Name { get; init; } = string.Empty;

    public string? Kind { get; init; }

    public string? Confidence { get; init; }

    public IReadOnlyList<string> SurfaceForms { get; init; } = [];

    public int? BodyCount { get; init; }

    [JsonIgnore]
    public bool IsMarginal => Confidence == "marginal";
}
#pragma warning restore SA1402
