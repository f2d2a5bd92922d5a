namespace Inlogov.Graph.Seeding.Sources;

/// <summary>Where an id is written.</summary>
internal readonly record struct IdPlace(string Id, string File, int Line, string Field);
