using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Embedded.Indexes;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Storage;

/// <content>
/// Look-ups in range indexes. They answer nodes or relationships, as <see cref="IndexDescriptor.Entity"/> says, and see this
/// transaction's own writes. Only entities that have all properties of an index stand in it.
/// </content>
internal abstract partial class GraphView
{
    /// <summary>The entity with the value in an index of one property that a uniqueness constraint owns, or −1. Allocates nothing.</summary>
    public long SeekUnique(IndexDescriptor index, GraphValue value) => IndexTrees[index].FindFirst(value);

    /// <summary>The entities that are in the range, in the order of the index.</summary>
    public IndexCursor Seek(IndexDescriptor index, IndexRange range, bool descending = false) => IndexTrees[index].Open(range, descending);

    /// <summary>How many entities stand in the index.</summary>
    public long IndexSize(IndexDescriptor index) => IndexTrees[index].Count;

    /// <summary>How many different values (or combinations of values) stand in the index.</summary>
    public long IndexDistinctValues(IndexDescriptor index) => IndexTrees[index].DistinctCount;
}
