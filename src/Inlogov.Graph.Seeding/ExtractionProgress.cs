namespace Inlogov.Graph.Seeding;

/// <summary>Where an extraction stands.</summary>
/// <param name="Done">Articles read.</param>
/// <param name="Of">Articles to read.</param>
/// <param name="Title">The title of the one read last.</param>
public readonly record struct ExtractionProgress(int Done, int Of, string Title);
