using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Indexes;

/// <summary>
/// One index: entries of value and entity in the order of <see cref="IndexKeyOrder"/>, in a B+ tree whose versions share nodes.
/// The value of an index of several properties is the list of them. Leaves may run low after removals but are never empty.
/// </summary>
internal sealed class IndexTree
{
    private readonly object _owner;
    private IndexTreeNode _root;

    /// <summary>An empty index, of the writer.</summary>
    public IndexTree(bool isComposite, object owner)
        : this(isComposite, owner, IndexTreeNode.EmptyLeaf(owner), 0, 0)
    {
    }

    private IndexTree(bool isComposite, object owner, IndexTreeNode root, int count, int distinctCount)
    {
        IsComposite = isComposite;
        _owner = owner;
        _root = root;
        Count = count;
        DistinctCount = distinctCount;
    }

    /// <summary>Whether values are lists of several properties.</summary>
    public bool IsComposite { get; }

    /// <summary>How many entries there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many different values there are.</summary>
    public int DistinctCount { get; private set; }

    /// <summary>This tree where it is the writer's own, else a version that is.</summary>
    public IndexTree OwnedBy(object owner) =>
        ReferenceEquals(owner, _owner) ? this : new IndexTree(IsComposite, owner, _root, Count, DistinctCount);

    /// <summary>The first entity that has the value, or −1.</summary>
    public long FindFirst(GraphValue key)
    {
        var node = _root;
        while (node.Children is not null)
        {
            node = node.Children[node.ChildOf(key, int.MinValue)];
        }

        // The first such entry may begin the next leaf, when the one found here ends before it.
        var position = node.LowerBound(key, int.MinValue);
        if (position < node.Count)
        {
            return IndexKeyOrder.Compare(node.Keys[position], key) == 0 ? node.Ids[position] : -1;
        }

        return FirstByCursor(key);
    }

    /// <summary>The entries of the range, in order.</summary>
    public IndexCursor Open(IndexRange range, bool descending) => new(_root, range, IsComposite, descending);

    /// <summary>Adds an entry.</summary>
    public void Add(GraphValue key, int id)
    {
        if (FindFirst(key) < 0)
        {
            DistinctCount++;
        }

        _root = _root.OwnedBy(_owner);
        var split = Add(_root, key, id);
        if (split is not null)
        {
            _root = IndexTreeNode.Over(_root, split, _owner);
        }

        Count++;
    }

    /// <summary>Takes an entry away; the entry must be there.</summary>
    public void Remove(GraphValue key, int id)
    {
        _root = _root.OwnedBy(_owner);
        Remove(_root, key, id);
        while (_root is { Children: not null, Count: 1 })
        {
            _root = _root.Children[0].OwnedBy(_owner);
        }

        if (_root is { Children: not null, Count: 0 })
        {
            _root = IndexTreeNode.EmptyLeaf(_owner);
        }

        Count--;
        if (FindFirst(key) < 0)
        {
            DistinctCount--;
        }
    }

    private long FirstByCursor(GraphValue key)
    {
        var cursor = Open(IndexRange.Exactly(key), descending: false);
        return cursor.MoveNext() ? cursor.Current : -1;
    }

    private IndexTreeNode? Add(IndexTreeNode node, GraphValue key, int id)
    {
        if (node.Children is null)
        {
            return Put(node, node.LowerBound(key, id), key, id, null);
        }

        var position = node.ChildOf(key, id);
        var child = node.Children[position] = node.Children[position].OwnedBy(_owner);
        var split = Add(child, key, id);
        node.LowerFirst(key, id);
        return split is null ? null : Put(node, position + 1, split.Keys[0], split.Ids[0], split);
    }

    private IndexTreeNode? Put(IndexTreeNode node, int position, GraphValue key, int id, IndexTreeNode? child)
    {
        if (node.Count < IndexTreeNode.Capacity)
        {
            node.Insert(position, key, id, child);
            return null;
        }

        // Ascending values fill a node to the brim: what is appended at the end begins a node of its own.
        var middle = position == node.Count ? node.Count - 1 : node.Count / 2;
        var right = node.SplitAt(middle, _owner);
        if (position <= middle)
        {
            node.Insert(position, key, id, child);
        }
        else
        {
            right.Insert(position - middle, key, id, child);
        }

        return right;
    }

    private void Remove(IndexTreeNode node, GraphValue key, int id)
    {
        if (node.Children is null)
        {
            node.RemoveAt(node.LowerBound(key, id));
            return;
        }

        var position = node.ChildOf(key, id);
        var child = node.Children[position] = node.Children[position].OwnedBy(_owner);
        Remove(child, key, id);
        if (child.Count == 0)
        {
            node.RemoveAt(position);
        }
    }
}
