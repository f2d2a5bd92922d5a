using Inlogov.Graph.GraphQL.Compilation.Plans;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>What the selection of a connection asks for, gathered field by field.</summary>
internal sealed class ConnectionParts
{
    private readonly List<Slot> _heads = [];
    private readonly List<Slot> _rows = [];

    /// <summary>The fields in the order of the answer.</summary>
    public List<ConnectionField> Fields { get; } = [];

    /// <summary>The values beside the rows.</summary>
    public IReadOnlyList<Slot> Heads => _heads;

    /// <summary>The values of each row.</summary>
    public IReadOnlyList<Slot> Rows => _rows;

    /// <summary>Whether cursors are asked for.</summary>
    public bool HasKeys { get; set; }

    /// <summary>Whether something is asked about the page as a whole.</summary>
    public bool NeedsPage { get; set; }

    /// <summary>Whether rows must be read at all.</summary>
    public bool HasRows => _rows.Count > 0 || NeedsPage;

    /// <summary>Adds a value beside the rows.</summary>
    public int AddHead(Slot slot)
    {
        _heads.Add(slot);
        return _heads.Count - 1;
    }

    /// <summary>Adds a value of each row.</summary>
    public int AddRow(Slot slot)
    {
        _rows.Add(slot);
        return _rows.Count - 1;
    }
}
