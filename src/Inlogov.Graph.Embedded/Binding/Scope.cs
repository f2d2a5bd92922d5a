namespace Inlogov.Graph.Embedded.Binding;

/// <summary>The variables that can be named at one place of a statement, with their slots. Immutable.</summary>
internal sealed class Scope
{
    public static readonly Scope Empty = new([], [], []);

    private readonly Dictionary<string, int> _slots;
    private readonly List<string> _names;

    private readonly Dictionary<string, int> _constant;

    private Scope(Dictionary<string, int> slots, List<string> names, Dictionary<string, int> constant)
    {
        _slots = slots;
        _names = names;
        _constant = constant;
    }

    /// <summary>The names in the order in which they came.</summary>
    public IReadOnlyList<string> Names => _names;

    public IReadOnlyCollection<int> Slots => _slots.Values;

    public bool TryGet(string name, out int slot) => _slots.TryGetValue(name, out slot);

    public bool Contains(string name) => _slots.ContainsKey(name);

    public int this[string name] => _slots[name];

    /// <summary>The variables of the outer row: they stay nameable after WITH, and <c>*</c> does not mean them.</summary>
    public Scope Outer => new(new Dictionary<string, int>(_constant, StringComparer.Ordinal), [], _constant);

    /// <summary>A scope in which all variables of this one are the outer row's.</summary>
    public Scope AsOuter() => new(new Dictionary<string, int>(_slots, StringComparer.Ordinal), [], new Dictionary<string, int>(_slots, StringComparer.Ordinal));

    /// <summary>This scope and one more variable, which hides another of its name.</summary>
    public Scope With(string name, int slot) => With([(name, slot)]);

    /// <summary>This scope and more variables, which hide others of their names.</summary>
    public Scope With(IEnumerable<(string Name, int Slot)> variables)
    {
        var slots = new Dictionary<string, int>(_slots, StringComparer.Ordinal);
        List<string> names = [.. _names];
        foreach (var (name, slot) in variables)
        {
            if (!slots.ContainsKey(name))
            {
                names.Add(name);
            }

            slots[name] = slot;
        }

        return new Scope(slots, names, _constant);
    }
}
