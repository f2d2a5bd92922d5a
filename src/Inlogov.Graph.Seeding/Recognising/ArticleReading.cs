using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Seeding.Segmenting;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>What the recognisers found in one copy of an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Mentions">The mentions on lines that count, by place.</param>
/// <param name="Affiliations">What is said about the authors' posts.</param>
/// <param name="Topics">What it is about.</param>
internal sealed record ArticleReading(
    ArticleText Article,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<Affiliation> Affiliations,
    IReadOnlyList<TopicScore> Topics)
{
    /// <summary>The decisions of curation that changed what was found.</summary>
    public IReadOnlyList<CurationNote> Decisions { get; init; } = [];
}
