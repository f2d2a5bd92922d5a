using Inlogov.Graph.GraphQL.Compilation.Costs;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>Gathers the values of one list with the clauses and variables they need.</summary>
internal sealed class SlotList
{
    private readonly List<string> _texts = [];
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
    public int Count => _texts.Count;

    /// <summary>The list as an expression.</summary>
    public string Text => CypherText.List(_texts);

    /// <summary>Adds a value.</summary>
    public void Add(Slot slot)
    {
        _texts.Add(slot.Text);
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
