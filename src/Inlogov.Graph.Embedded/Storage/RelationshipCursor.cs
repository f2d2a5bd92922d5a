namespace Inlogov.Graph.Embedded.Storage;

/// <summary>
/// Walks the relationships of a node by direction and types, without allocation. A loop is met once, also in both
/// directions. What a writer adds while a cursor of its own walks may or may not be met.
/// </summary>
internal struct RelationshipCursor
{
    private readonly Adjacency? _adjacency;
    private readonly int[]? _types;
    private readonly int _type;
    private readonly bool _both;
    private readonly int _node;
    private AdjacencyGroup[]? _groups;
    private AdjacencyGroup? _group;
    private long[] _entries;
    private long _entry;
    private int _next;
    private int _count;
    private int _nextGroup;
    private bool _incoming;

    internal RelationshipCursor(Adjacency? adjacency, int node, Direction direction, int type, int[]? types)
    {
        _adjacency = adjacency;
        _node = node;
        _type = type;
        _types = types;
        _both = direction == Direction.Both;
        _incoming = direction == Direction.Incoming;
        _groups = adjacency is null ? null : _incoming ? adjacency.Incoming : adjacency.Outgoing;
        _entries = [];
    }

    /// <summary>The relationship reached.</summary>
    public readonly long Relationship => AdjacencyGroup.RelationshipOf(_entry);

    /// <summary>The node at its other end; the node itself for a loop.</summary>
    public readonly long Other => AdjacencyGroup.OtherOf(_entry);

    /// <summary>The number of the type of the relationship reached.</summary>
    public readonly int Type => _group!.Type;

    /// <summary>Whether the relationship reached enters the node.</summary>
    public readonly bool IsIncoming => _incoming;

    /// <summary>Goes to the next relationship; false after the last. The default cursor has none.</summary>
    public bool MoveNext()
    {
        while (true)
        {
            while (_next < _count)
            {
                _entry = _entries[_next++];
                if (!_both || !_incoming || AdjacencyGroup.OtherOf(_entry) != _node)
                {
                    return true;
                }
            }

            if (!NextGroup())
            {
                return false;
            }
        }
    }

    private bool NextGroup()
    {
        if (_groups is null)
        {
            return false;
        }

        while (true)
        {
            if (_nextGroup == _groups.Length)
            {
                if (!_both || _incoming)
                {
                    return false;
                }

                _incoming = true;
                _groups = _adjacency!.Incoming;
                _nextGroup = 0;
                continue;
            }

            var group = _groups[_nextGroup++];
            if (Matches(group.Type))
            {
                _group = group;
                _entries = group.Entries;
                _count = group.Count;
                _next = 0;
                return true;
            }
        }
    }

    private readonly bool Matches(int type) =>
        _types is null ? _type == NameTable.Any || _type == type : Array.IndexOf(_types, type) >= 0;
}
