using Inlogov.Graph.Seeding.Facts;

namespace Inlogov.Graph.Seeding.Extracting;

/// <summary>Facts to store, and whether this run read them.</summary>
internal sealed record StoredArticle(ArticleFacts Facts, bool IsFromRun);
