using Inlogov.Graph.Embedded.Execution;
using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Binding.Bound;

/// <summary>
/// An expression whose names have become slots and whose functions have been found. It is immutable and shared by all
/// runs of a statement; what changes from row to row is in the <see cref="QueryRun"/>.
/// </summary>
internal abstract record BoundExpression
{
    /// <summary>The expressions directly inside this one.</summary>
    public virtual IReadOnlyList<BoundExpression> Parts => [];

    /// <summary>Whether evaluating it looks at the graph by itself, beside what its parts do.</summary>
    public virtual bool ReadsGraphItself => false;

    /// <summary>The value for the row that stands in the run's slots.</summary>
    public abstract GraphValue Evaluate(QueryRun run);

    /// <summary>Writes the value for the row; expressions that make lists write them as they go.</summary>
    public virtual void WriteJson(QueryRun run, JsonSink sink) => sink.Write(Evaluate(run));

    /// <summary>Whether it is true for the row: what WHERE asks.</summary>
    /// <exception cref="Port.GraphException">The value is neither Boolean nor null.</exception>
    public virtual bool IsTrue(QueryRun run) => Semantics.CypherLogic.IsTrue(Evaluate(run));
}

/// <summary>A constant.</summary>
internal sealed record BoundLiteral(GraphValue Value) : BoundExpression
{
    public override GraphValue Evaluate(QueryRun run) => Value;
}

/// <summary>A parameter, by its place in the statement's list of parameters.</summary>
internal sealed record BoundParameter(int Index, string Name) : BoundExpression
{
    public override GraphValue Evaluate(QueryRun run) => run.Parameter(Index);
}

/// <summary>A variable: the value in its slot.</summary>
internal sealed record BoundSlot(int Slot, string Name) : BoundExpression
{
    public override GraphValue Evaluate(QueryRun run) => run.Slots[Slot];
}

/// <summary><c>[a, b]</c>.</summary>
internal sealed record BoundList(IReadOnlyList<BoundExpression> Items) : BoundExpression
{
    private readonly BoundExpression[] _items = [.. Items];

    public override IReadOnlyList<BoundExpression> Parts => Items;

    public override GraphValue Evaluate(QueryRun run)
    {
        var values = new GraphValue[_items.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _items[i].Evaluate(run);
        }

        return new GraphList(values);
    }

    public override void WriteJson(QueryRun run, JsonSink sink)
    {
        sink.BeginList();
        for (var i = 0; i < _items.Length; i++)
        {
            _items[i].WriteJson(run, sink);
        }

        sink.EndList();
    }
}

/// <summary><c>{key: a}</c>.</summary>
internal sealed record BoundMap(IReadOnlyList<string> Keys, IReadOnlyList<BoundExpression> Values) : BoundExpression
{
    public override IReadOnlyList<BoundExpression> Parts => Values;

    public override GraphValue Evaluate(QueryRun run)
    {
        var entries = new KeyValuePair<string, GraphValue>[Keys.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = KeyValuePair.Create(Keys[i], Values[i].Evaluate(run));
        }

        return new GraphMap(entries);
    }
}

/// <summary><c>value.key</c>: a property of a node or relationship, an entry of a map, a field of a temporal value or point.</summary>
internal sealed record BoundProperty(BoundExpression Target, NameToken Key) : BoundExpression
{
    // Nearly all properties are read of a variable, so its slot is at hand (benchmark: peers, Q2).
    private readonly int _slot = Target is BoundSlot variable ? variable.Slot : -1;

    public override IReadOnlyList<BoundExpression> Parts => [Target];

    public override bool ReadsGraphItself => true;

    public override GraphValue Evaluate(QueryRun run) => run.Property(_slot >= 0 ? run.Slots[_slot] : Target.Evaluate(run), Key);
}

/// <summary><c>container[index]</c>.</summary>
internal sealed record BoundIndex(BoundExpression Container, BoundExpression Index) : BoundExpression
{
    public override IReadOnlyList<BoundExpression> Parts => [Container, Index];

    public override bool ReadsGraphItself => true;

    public override GraphValue Evaluate(QueryRun run) =>
        Semantics.CypherIndexing.Index(Container.Evaluate(run), Index.Evaluate(run), run.Entities);
}

/// <summary><c>list[from..to]</c>.</summary>
internal sealed record BoundSlice(BoundExpression List, BoundExpression? From, BoundExpression? To) : BoundExpression
{
    public override IReadOnlyList<BoundExpression> Parts =>
        (From, To) switch
        {
            (null, null) => [List],
            (null, _) => [List, To],
            (_, null) => [List, From],
            _ => [List, From, To],
        };

    public override GraphValue Evaluate(QueryRun run) =>
        Semantics.CypherIndexing.Slice(List.Evaluate(run), From?.Evaluate(run), To?.Evaluate(run));
}
