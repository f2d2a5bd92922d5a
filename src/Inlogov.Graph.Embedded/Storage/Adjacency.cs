namespace Inlogov.Graph.Embedded.Storage;

/// <summary>The relationships of one node, grouped by direction and type, so that a degree is known without a walk.</summary>
internal sealed class Adjacency
{
    private readonly object _owner;

    public Adjacency(object owner)
        : this([], [], owner)
    {
    }

    private Adjacency(AdjacencyGroup[] outgoing, AdjacencyGroup[] incoming, object owner)
    {
        Outgoing = outgoing;
        Incoming = incoming;
        _owner = owner;
    }

    /// <summary>The groups of relationships that leave the node, one a type.</summary>
    public AdjacencyGroup[] Outgoing { get; private set; }

    /// <summary>The groups of relationships that enter the node, one a type.</summary>
    public AdjacencyGroup[] Incoming { get; private set; }

    /// <summary>This adjacency where it is the writer's own, else a copy that is.</summary>
    public Adjacency OwnedBy(object owner) =>
        ReferenceEquals(owner, _owner) ? this : new Adjacency([.. Outgoing], [.. Incoming], owner);

    /// <summary>How many relationships there are of the type, or of any for <see cref="NameTable.Any"/>.</summary>
    public int Degree(Direction direction, int type)
    {
        var degree = 0;
        if (direction != Direction.Incoming)
        {
            foreach (var group in Outgoing)
            {
                degree += type == NameTable.Any || group.Type == type ? group.Count : 0;
            }
        }

        if (direction != Direction.Outgoing)
        {
            foreach (var group in Incoming)
            {
                degree += type == NameTable.Any || group.Type == type ? group.Count : 0;
                degree -= direction == Direction.Both && (type == NameTable.Any || group.Type == type) ? group.Loops : 0;
            }
        }

        return degree;
    }

    /// <summary>Adds a relationship on one side; a loop is added on both.</summary>
    public void Add(bool outgoing, int type, int relationship, int other, bool loop) =>
        Writable(outgoing, type).Add(relationship, other, loop);

    /// <summary>Takes a relationship away on one side.</summary>
    public void Remove(bool outgoing, int type, int relationship, bool loop) =>
        Writable(outgoing, type).Remove(relationship, loop);

    private AdjacencyGroup Writable(bool outgoing, int type)
    {
        var groups = outgoing ? Outgoing : Incoming;
        for (var i = 0; i < groups.Length; i++)
        {
            if (groups[i].Type == type)
            {
                return groups[i] = groups[i].OwnedBy(_owner);
            }
        }

        var added = new AdjacencyGroup(type, _owner);
        if (outgoing)
        {
            Outgoing = [.. groups, added];
        }
        else
        {
            Incoming = [.. groups, added];
        }

        return added;
    }
}
