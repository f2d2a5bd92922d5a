namespace Inlogov.Graph.Seeding.Segmenting;

/// <summary>Where an article stands in a document's lines.</summary>
/// <param name="Title">The index of the title line.</param>
/// <param name="BylineAt">The index of the byline; -1 where there is none.</param>
/// <param name="Byline">The byline.</param>
/// <param name="Last">The index of the last line that belongs to it.</param>
/// <param name="Score">How strong the evidence for its beginning is.</param>
internal sealed record ArticleSpan(int Title, int BylineAt, Byline? Byline, int Last, double Score);
