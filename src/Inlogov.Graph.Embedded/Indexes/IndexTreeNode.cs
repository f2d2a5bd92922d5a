using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Indexes;

/// <summary>
/// A node of an <see cref="IndexTree"/>: a leaf holds entries, an inner node holds children and, beside each, the first entry
/// below it when it was made (no entry of an earlier child comes after it). A node belongs to the writer that made it; others share it.
/// </summary>
internal sealed class IndexTreeNode
{
    /// <summary>The most entries or children; measured best between 32 and 128.</summary>
    public const int Capacity = 64;

    private readonly object _owner;

    private IndexTreeNode(object owner, GraphValue[] keys, int[] ids, IndexTreeNode[]? children, int count)
    {
        _owner = owner;
        Keys = keys;
        Ids = ids;
        Children = children;
        Count = count;
    }

    /// <summary>The values, ascending; of an inner node, the first value below each child.</summary>
    public GraphValue[] Keys { get; private set; }

    /// <summary>The entities, ascending among equal values.</summary>
    public int[] Ids { get; private set; }

    /// <summary>The children of an inner node; null in a leaf.</summary>
    public IndexTreeNode[]? Children { get; }

    /// <summary>How many entries or children there are.</summary>
    public int Count { get; private set; }

    /// <summary>A leaf without entries.</summary>
    public static IndexTreeNode EmptyLeaf(object owner) => new(owner, new GraphValue[4], new int[4], null, 0);

    /// <summary>An inner node over two.</summary>
    public static IndexTreeNode Over(IndexTreeNode left, IndexTreeNode right, object owner)
    {
        var root = new IndexTreeNode(owner, new GraphValue[Capacity], new int[Capacity], new IndexTreeNode[Capacity], 0);
        root.Insert(0, left.Keys[0], left.Ids[0], left);
        root.Insert(1, right.Keys[0], right.Ids[0], right);
        return root;
    }

    /// <summary>This node where it is the writer's own, else a copy that is.</summary>
    public IndexTreeNode OwnedBy(object owner) => ReferenceEquals(owner, _owner)
        ? this
        : new IndexTreeNode(owner, (GraphValue[])Keys.Clone(), (int[])Ids.Clone(), (IndexTreeNode[]?)Children?.Clone(), Count);

    /// <summary>The first position whose entry is not before the given one.</summary>
    public int LowerBound(GraphValue key, int id)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            var order = IndexKeyOrder.Compare(Keys[middle], key);
            if (order < 0 || (order == 0 && Ids[middle] < id))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Which child has or would have the entry.</summary>
    public int ChildOf(GraphValue key, int id)
    {
        var position = LowerBound(key, id);
        var exact = position < Count && Ids[position] == id && IndexKeyOrder.Compare(Keys[position], key) == 0;
        return exact ? position : Math.Max(0, position - 1);
    }

    /// <summary>Notes in an inner node that an entry was added below, which may come before all that were there.</summary>
    public void LowerFirst(GraphValue key, int id)
    {
        var order = IndexKeyOrder.Compare(key, Keys[0]);
        if (order < 0 || (order == 0 && id < Ids[0]))
        {
            Keys[0] = key;
            Ids[0] = id;
        }
    }

    /// <summary>Puts an entry or child at the position; there must be room.</summary>
    public void Insert(int position, GraphValue key, int id, IndexTreeNode? child = null)
    {
        if (Count == Keys.Length)
        {
            Keys = Grow(Keys);
            Ids = Grow(Ids);
        }

        Array.Copy(Keys, position, Keys, position + 1, Count - position);
        Array.Copy(Ids, position, Ids, position + 1, Count - position);
        Keys[position] = key;
        Ids[position] = id;
        if (Children is not null)
        {
            Array.Copy(Children, position, Children, position + 1, Count - position);
            Children[position] = child!;
        }

        Count++;
    }

    /// <summary>Takes an entry or child away.</summary>
    public void RemoveAt(int position)
    {
        Count--;
        Array.Copy(Keys, position + 1, Keys, position, Count - position);
        Array.Copy(Ids, position + 1, Ids, position, Count - position);
        Keys[Count] = default;
        if (Children is not null)
        {
            Array.Copy(Children, position + 1, Children, position, Count - position);
            Children[Count] = null!;
        }
    }

    /// <summary>Moves what stands from the position on to a new node, which is answered.</summary>
    public IndexTreeNode SplitAt(int position, object owner)
    {
        var right = new IndexTreeNode(
            owner, new GraphValue[Capacity], new int[Capacity], Children is null ? null : new IndexTreeNode[Capacity], Count - position);
        Array.Copy(Keys, position, right.Keys, 0, right.Count);
        Array.Copy(Ids, position, right.Ids, 0, right.Count);
        Array.Clear(Keys, position, right.Count);
        if (Children is not null)
        {
            Array.Copy(Children, position, right.Children!, 0, right.Count);
            Array.Clear(Children, position, right.Count);
        }

        Count = position;
        return right;
    }

    private static T[] Grow<T>(T[] items)
    {
        Array.Resize(ref items, Math.Min(Capacity, items.Length * 2));
        return items;
    }
}
