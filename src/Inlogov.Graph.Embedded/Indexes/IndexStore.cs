using Inlogov.Graph.Embedded.Catalog;

namespace Inlogov.Graph.Embedded.Indexes;

/// <summary>The trees of all ordered indexes by the index's number; versions share the trees that did not change.</summary>
internal sealed class IndexStore
{
    private Dictionary<int, IndexTree> _trees;
    private bool _owned;

    public IndexStore()
        : this([])
    {
    }

    private IndexStore(Dictionary<int, IndexTree> trees) => _trees = trees;

    /// <summary>The tree of the index.</summary>
    public IndexTree this[IndexDescriptor index] => _trees[index.Id];

    /// <summary>A version to write, which leaves this one as it is.</summary>
    public IndexStore Fork() => new(_trees);

    /// <summary>Ends writing: from now on this version does not change.</summary>
    public void Freeze() => _owned = false;

    /// <summary>The tree of the index, to write; a new one where it has none.</summary>
    public IndexTree Writable(IndexDescriptor index, object owner)
    {
        Own();
        var tree = _trees.TryGetValue(index.Id, out var found) ? found.OwnedBy(owner) : new IndexTree(index.Keys.Count > 1, owner);
        return _trees[index.Id] = tree;
    }

    /// <summary>Drops the tree of the index.</summary>
    public void Drop(IndexDescriptor index)
    {
        Own();
        _trees.Remove(index.Id);
    }

    private void Own()
    {
        if (!_owned)
        {
            _owned = true;
            _trees = new(_trees);
        }
    }
}
