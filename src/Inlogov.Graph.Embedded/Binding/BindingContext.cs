using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Binding;

/// <summary>What is numbered while one statement is bound: slots, names, parameters and subqueries.</summary>
internal sealed class BindingContext(string text)
{
    private const int PartsMax = 5000;

    private readonly List<string> _slotNames = [];
    private readonly List<NameToken> _tokens = [];
    private readonly Dictionary<string, NameToken> _tokenByName = new(StringComparer.Ordinal);
    private readonly List<string> _parameters = [];
    private readonly List<BoundSubquery?> _subqueries = [];
    private readonly List<HashSet<int>> _collectors = [];
    private int _anonymous;
    private int _parts;

    /// <summary>The slots of the subjects of the CASE expressions around the place being bound, innermost on top.</summary>
    public Stack<int> CaseSubjects { get; } = new();

    /// <summary>Counts a clause or a part of a pattern: each becomes an operator, and operators call each other.</summary>
    /// <exception cref="GraphException">There are too many for one statement.</exception>
    public void CountPart(SyntaxNode part)
    {
        if (++_parts > PartsMax)
        {
            throw Error(
                $"The statement has more than {PartsMax} clauses and parts of patterns. Split it into several statements.",
                part,
                GraphStatusCodes.ArgumentError);
        }
    }

    /// <summary>A new slot; without a name it gets one as Neo4j's plans show it.</summary>
    public int AddSlot(string? name)
    {
        _slotNames.Add(name ?? FormattableString.Invariant($"anon_{_anonymous++}"));
        return _slotNames.Count - 1;
    }

    public string SlotName(int slot) => _slotNames[slot];

    public NameToken Token(string name)
    {
        if (!_tokenByName.TryGetValue(name, out var token))
        {
            token = new NameToken(name, _tokens.Count);
            _tokens.Add(token);
            _tokenByName.Add(name, token);
        }

        return token;
    }

    public BoundParameter Parameter(string name)
    {
        var index = _parameters.IndexOf(name);
        if (index < 0)
        {
            index = _parameters.Count;
            _parameters.Add(name);
        }

        return new BoundParameter(index, name);
    }

    /// <summary>Reserves a place among the subqueries; outer ones come before the ones inside them.</summary>
    public int ReserveSubquery()
    {
        _subqueries.Add(null);
        return _subqueries.Count - 1;
    }

    public void SetSubquery(BoundSubquery subquery) => _subqueries[subquery.Index] = subquery;

    /// <summary>Notes which slots are read while the function runs.</summary>
    public T Collecting<T>(HashSet<int> into, Func<T> bind)
    {
        _collectors.Add(into);
        try
        {
            return bind();
        }
        finally
        {
            _collectors.RemoveAt(_collectors.Count - 1);
        }
    }

    /// <summary>Notes that a slot is read.</summary>
    public int Use(int slot)
    {
        foreach (var collector in _collectors)
        {
            collector.Add(slot);
        }

        return slot;
    }

    public GraphException Error(string message, SyntaxNode place, string code = GraphStatusCodes.SyntaxError)
    {
        var position = place.Span.PositionIn(text);
        return new GraphException(code, $"{message} ({position})", position);
    }

    public BoundStatement Finish(BoundQuery query) =>
        new(query, _slotNames, _tokens, _parameters, [.. _subqueries.Select(subquery => subquery!)]);
}
