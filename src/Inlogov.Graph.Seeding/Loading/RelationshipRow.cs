using Inlogov.Graph.Values;

namespace Inlogov.Graph.Seeding.Loading;

/// <summary>A relationship as the facts want it.</summary>
/// <param name="Key">What makes it this one and no other.</param>
/// <param name="Properties">The properties, none null.</param>
internal sealed record RelationshipRow(RelationshipKey Key, GraphMap Properties)
{
    /// <summary>What is remembered on the relationship.</summary>
    public SeedMark Mark => SeedMark.Of(Properties, Key.Variant);
}
