namespace Inlogov.Graph.Seeding.Segmenting;

/// <summary>A line that says who wrote an article.</summary>
/// <param name="Names">The authors in order; empty for an anonymous piece.</param>
/// <param name="IsAnonymous">Whether the line says so: <c>Anon</c>.</param>
/// <param name="Certainty">How much the line alone looks like a byline, 0 to 4.</param>
/// <param name="Rest">What follows the names: role and organisation; empty where nothing does.</param>
/// <param name="RestStart">Where that begins in the line's text.</param>
internal sealed record Byline(IReadOnlyList<PrintedName> Names, bool IsAnonymous, double Certainty, string Rest, int RestStart);
