namespace Inlogov.Graph.Seeding.Loading;

/// <summary>What makes a relationship this one: its ends, its type and, where two of a type may join the same ends, what tells them apart.</summary>
/// <param name="Start">The id of the node it leaves.</param>
/// <param name="Type">The type.</param>
/// <param name="End">The id of the node it enters.</param>
/// <param name="Variant">Empty, or what tells two apart.</param>
internal readonly record struct RelationshipKey(string Start, string Type, string End, string Variant);
