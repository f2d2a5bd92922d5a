using Inlogov.Graph.GraphQL.Compilation.Costs;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>Gathers the values of one list with the clauses and variables they need.</summary>
/// <param name="isReadable">Whether the list is written with names, as a map, for people to read.</param>
internal sealed class SlotList(bool isReadable)
{
    private readonly List<(string? Name, string Text)> _values = [];
    private readonly List<string> _clauses = [];
    private readonly List<string> _uses = [];
    private readonly List<Reads> _reads = [];

    /// <summary>The clauses that must stand before the list.</summary>
    public IReadOnlyList<string> Clauses => _clauses;

    /// <summary>The variables that the list reads, each once.</summary>
    public IReadOnlyList<string> Uses => _uses;

    /// <summary>What computing the list is estimated to read.</summary>
    public Reads Reads => scope => _reads.Sum(one => one(scope));

    /// <summary>How many values there are.</summary>
    public int Count => _values.Count;

    /// <summary>The list as an expression.</summary>
    public string Text => isReadable && _values.TrueForAll(value => value.Name is not null)
        ? CypherText.Map([.. _values.Select(value => (value.Name!, value.Text))])
        : CypherText.List([.. _values.Select(value => value.Text)]);

    /// <summary>Adds a value.</summary>
    public void Add(Slot slot)
    {
        _values.Add((slot.Name, slot.Text));
        Join(slot);
    }

    /// <summary>Adds what a value needs, without the value.</summary>
    public void Join(Slot slot)
    {
        _clauses.AddRange(slot.Clauses);
        _reads.Add(slot.Reads);
        _uses.AddRange(slot.Uses.Except(_uses, StringComparer.Ordinal).ToList());
    }
}
