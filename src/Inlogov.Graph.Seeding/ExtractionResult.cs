using Inlogov.Graph.Seeding.Facts;

namespace Inlogov.Graph.Seeding;

/// <summary>What an extraction did.</summary>
/// <param name="Articles">The number of distinct articles read.</param>
/// <param name="Documents">The number of documents read.</param>
/// <param name="Changed">The files of the seed folder that were written or removed.</param>
/// <param name="Problems">Documents that were refused, stale decisions, slugs that were taken; the rest went on.</param>
public sealed record ExtractionResult(int Articles, int Documents, IReadOnlyList<string> Changed, IReadOnlyList<SeedProblem> Problems);
