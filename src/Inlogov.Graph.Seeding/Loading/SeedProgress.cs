namespace Inlogov.Graph.Seeding.Loading;

/// <summary>How far a seeding is.</summary>
/// <param name="Step">What is being done.</param>
/// <param name="Done">Changes written so far.</param>
/// <param name="Total">Changes to write in all; 0 while that is not known.</param>
public readonly record struct SeedProgress(SeedStep Step, long Done = 0, long Total = 0);
