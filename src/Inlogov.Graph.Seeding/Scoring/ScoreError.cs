namespace Inlogov.Graph.Seeding.Scoring;

/// <summary>One difference between facts and annotation.</summary>
/// <param name="Article">The article's slug.</param>
/// <param name="Type">What it is about: <c>article</c>, <c>author</c>, <c>affiliation</c>, <c>topic</c>, <c>organisation</c>, <c>policy</c>, <c>person</c>, <c>place</c>.</param>
/// <param name="Error"><c>missed</c>, <c>spurious</c>, or what is wrong about what was found: <c>name</c>, <c>kind</c>, <c>count</c>, <c>extent</c>, <c>title</c>.</param>
/// <param name="Name">The name as annotated, or as found where nothing is annotated.</param>
/// <param name="Detail">What was found and what was expected.</param>
/// <param name="Document">The document of a spurious fact's first place.</param>
/// <param name="Line">The line of that place, from 1.</param>
public sealed record ScoreError(string Article, string Type, string Error, string Name, string? Detail = null, string? Document = null, int Line = 0);
