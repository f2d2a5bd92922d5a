using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Embedded.Storage;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>Which index of a schema serves a label and keys.</summary>
internal static class IndexChoice
{
    /// <summary>The index on exactly the keys, a unique one first; null where there is none.</summary>
    public static IndexDescriptor? Find(GraphView view, int label, IReadOnlyList<int> keys)
    {
        IndexDescriptor? found = null;
        foreach (var index in view.Schema.OrderedIndexes(EntityKind.Node, label))
        {
            if (index.Kind == IndexKind.Range && index.Keys.SequenceEqual(keys) && (found is null || index.IsUnique))
            {
                found = index;
            }
        }

        return found;
    }
}
