namespace Inlogov.Graph.Embedded.Storage;

/// <summary>
/// The relationships of one node that have one type and one direction: pairs of relationship and other node, packed in
/// one number. Versions share the array: a writer appends behind what older versions count, and copies before it removes.
/// </summary>
internal sealed class AdjacencyGroup
{
    private readonly object _owner;
    private long[] _entries;
    private bool _entriesOwned;

    public AdjacencyGroup(int type, object owner)
        : this(type, [], 0, 0, owner)
    {
    }

    private AdjacencyGroup(int type, long[] entries, int count, int loops, object owner)
    {
        Type = type;
        _entries = entries;
        Count = count;
        Loops = loops;
        _owner = owner;
    }

    /// <summary>The number of the type.</summary>
    public int Type { get; }

    /// <summary>How many relationships there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them lead back to the node itself.</summary>
    public int Loops { get; private set; }

    /// <summary>The pairs; only the first <see cref="Count"/> count.</summary>
    public long[] Entries => _entries;

    /// <summary>The relationship of a pair.</summary>
    public static int RelationshipOf(long entry) => (int)(entry >> 32);

    /// <summary>The other node of a pair.</summary>
    public static int OtherOf(long entry) => (int)entry;

    /// <summary>This group where it is the writer's own, else a copy that is.</summary>
    public AdjacencyGroup OwnedBy(object owner) =>
        ReferenceEquals(owner, _owner) ? this : new AdjacencyGroup(Type, _entries, Count, Loops, owner);

    /// <summary>Adds a relationship.</summary>
    public void Add(int relationship, int other, bool loop)
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, Count == 0 ? 2 : Count < 8 ? Count * 2 : Count + (Count >> 1));
            _entriesOwned = true;
        }

        _entries[Count++] = ((long)relationship << 32) | (uint)other;
        Loops += loop ? 1 : 0;
    }

    /// <summary>Takes a relationship away.</summary>
    public void Remove(int relationship, bool loop)
    {
        // From the end, where what was added last stands.
        var index = Count - 1;
        while (RelationshipOf(_entries[index]) != relationship)
        {
            index--;
        }

        if (!_entriesOwned)
        {
            _entries = _entries[..Count];
            _entriesOwned = true;
        }

        Count--;
        Array.Copy(_entries, index + 1, _entries, index, Count - index);
        Loops -= loop ? 1 : 0;
    }
}
