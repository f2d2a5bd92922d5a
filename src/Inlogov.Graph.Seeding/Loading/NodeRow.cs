using Inlogov.Graph.Values;

namespace Inlogov.Graph.Seeding.Loading;

/// <summary>A node as the facts want it.</summary>
/// <param name="Label">Its one label of the ontology.</param>
/// <param name="IsAuthor">Whether it is also an <c>Author</c>.</param>
/// <param name="Id">The global id.</param>
/// <param name="Properties">The properties, none null; the facts own these and no others.</param>
internal sealed record NodeRow(string Label, bool IsAuthor, string Id, GraphMap Properties)
{
    /// <summary>What is remembered on the node: a fingerprint of the content, and the names that are ours.</summary>
    public SeedMark Mark => SeedMark.Of(Properties, IsAuthor ? $":{GraphLabels.Author}" : string.Empty);
}
