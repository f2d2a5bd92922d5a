namespace Inlogov.Graph.Seeding.Scoring;

/// <summary>How articles were found. Shares are 0 to 1, over the articles found; null where there was nothing to score.</summary>
/// <param name="Of">Articles of the annotation.</param>
/// <param name="Found">Those of them that the facts have.</param>
/// <param name="Titles">Titles that are exactly as printed.</param>
/// <param name="Extents">Annotated occurrences whose first and last line are exact.</param>
/// <param name="Authors">Articles whose authors are right: names, order and none too many.</param>
/// <param name="Affiliations">F1 of author, organisation and whether the post is held still.</param>
/// <param name="FirstTopic">Articles whose most central topic is right.</param>
public sealed record ArticleScore(int Of, int Found, double? Titles, double? Extents, double? Authors, double? Affiliations, double? FirstTopic);
