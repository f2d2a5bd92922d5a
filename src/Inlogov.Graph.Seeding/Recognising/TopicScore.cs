namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>How strongly an article speaks of a topic.</summary>
/// <param name="Slug">The topic.</param>
/// <param name="Score">The sum of its cues.</param>
/// <param name="Reasons">The strongest cues.</param>
internal sealed record TopicScore(string Slug, double Score, IReadOnlyList<string> Reasons);
