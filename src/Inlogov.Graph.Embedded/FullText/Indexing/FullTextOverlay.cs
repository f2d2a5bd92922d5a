using Lucene.Net.Index;

namespace Inlogov.Graph.Embedded.FullText.Indexing;

/// <summary>A transaction's own writes to an index, on top of the version it began with.</summary>
/// <param name="Changed">The entities whose committed documents are not to be found.</param>
/// <param name="Reader">Their documents as the transaction has them now.</param>
internal sealed record FullTextOverlay(HashSet<int> Changed, DirectoryReader Reader);
