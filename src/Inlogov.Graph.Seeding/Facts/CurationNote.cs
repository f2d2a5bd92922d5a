namespace Inlogov.Graph.Seeding.Facts;

/// <summary>That a decision of curation changed the facts of an article: what <c>check</c> compares with the decisions that stand in <c>seed/curation</c>.</summary>
/// <param name="Decision">What was decided: <c>accept</c>, <c>reject</c>, <c>merge</c>, <c>split</c>, <c>add</c>.</param>
/// <param name="Type">The type of entity: <c>organisation</c>, <c>policy</c>, <c>person</c>, <c>place</c>.</param>
/// <param name="Name">The name, or the printed form, that the decision is about.</param>
/// <param name="To">For merge and split, the name that it became.</param>
public sealed record CurationNote(string Decision, string Type, string Name, string? To);
