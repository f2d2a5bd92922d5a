using Inlogov.Graph.Port;

namespace Inlogov.Graph.Seeding.Loading;

/// <summary>One statement of a seeding and how many changes it makes.</summary>
internal readonly record struct SeedBatch(GraphStatement Statement, int Changes);
