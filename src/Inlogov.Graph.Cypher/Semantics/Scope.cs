namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>
/// The variables that a clause sees: its own rows' columns and, inside a subquery, those passed in, which stay visible through every
/// projection and must not be declared again.
/// </summary>
internal sealed class Scope
{
    private readonly Dictionary<string, StaticType> _own;
    private readonly Scope? _outer;

    private Scope(Dictionary<string, StaticType> own, Scope? outer)
    {
        _own = own;
        _outer = outer;
    }

    /// <summary>A scope that sees nothing.</summary>
    public static Scope Empty => new(new Dictionary<string, StaticType>(StringComparer.Ordinal), null);

    /// <summary>The variables of the rows themselves, without those passed in.</summary>
    public IReadOnlyDictionary<string, StaticType> Own => _own;

    /// <summary>All visible names.</summary>
    public IEnumerable<string> Names => _outer is null ? _own.Keys : _own.Keys.Concat(_outer.Names);

    /// <summary>A scope for a subquery that sees all of this one.</summary>
    public Scope Enter() => new(new Dictionary<string, StaticType>(StringComparer.Ordinal), this);

    /// <summary>A copy that can be extended without touching this one.</summary>
    public Scope Copy() => new(new Dictionary<string, StaticType>(_own, StringComparer.Ordinal), _outer);

    /// <summary>A scope after a projection: only the given variables, and those passed in.</summary>
    public Scope Project(IEnumerable<KeyValuePair<string, StaticType>> variables)
    {
        var own = new Dictionary<string, StaticType>(StringComparer.Ordinal);
        foreach (var (name, type) in variables)
        {
            own[name] = type;
        }

        return new Scope(own, _outer);
    }

    /// <summary>The type of a variable, or null when there is none.</summary>
    public StaticType? Find(string name) => _own.TryGetValue(name, out var type) ? type : _outer?.Find(name);

    /// <summary>Whether a variable was passed in from outside.</summary>
    public bool IsPassedIn(string name) => _outer?.Find(name) is not null;

    /// <summary>Adds a variable, or narrows its type.</summary>
    public void Set(string name, StaticType type) => _own[name] = type;
}
