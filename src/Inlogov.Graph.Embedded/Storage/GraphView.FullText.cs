using System.Collections.Immutable;
using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Embedded.FullText.Indexing;

namespace Inlogov.Graph.Embedded.Storage;

/// <content>The full-text indexes of this version.</content>
internal abstract partial class GraphView
{
    private protected ImmutableDictionary<int, FullTextVersion> FullTextVersions { get; set; } = ImmutableDictionary<int, FullTextVersion>.Empty;

    /// <summary>The full-text index as it was last committed; a writer's own writes lie above it.</summary>
    public FullTextVersion FullText(IndexDescriptor index) => FullTextVersions[index.Id];
}
