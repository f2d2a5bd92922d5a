using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Execution;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Binding.Bound;

/// <summary><c>[x IN list WHERE p | e]</c>; the variable has a slot of its own.</summary>
internal sealed record BoundListComprehension(int Slot, BoundExpression List, BoundExpression? Where, BoundExpression? Result) : BoundExpression
{
    private readonly BoundExpression[] _parts = [List, .. Where is null ? [] : new[] { Where }, .. Result is null ? [] : new[] { Result }];

    public override IReadOnlyList<BoundExpression> Parts => _parts;

    public override GraphValue Evaluate(QueryRun run)
    {
        if (QueryRun.ListOf(List.Evaluate(run)) is not { } list)
        {
            return GraphValue.Null;
        }

        var values = new List<GraphValue>(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            run.Tick();
            run.Slots[Slot] = list[i];
            if (Where is null || Where.IsTrue(run))
            {
                values.Add(Result is null ? run.Slots[Slot] : Result.Evaluate(run));
                run.Growing(values.Count);
            }
        }

        run.Grown(values.Count);
        return new GraphList(values.ToArray());
    }
}

/// <summary><c>all</c>, <c>any</c>, <c>none</c> or <c>single(x IN list WHERE p)</c>.</summary>
internal sealed record BoundQuantifier(QuantifierKind Kind, int Slot, BoundExpression List, BoundExpression Where) : BoundExpression
{
    public override IReadOnlyList<BoundExpression> Parts => [List, Where];

    public override GraphValue Evaluate(QueryRun run)
    {
        if (QueryRun.ListOf(List.Evaluate(run)) is not { } list)
        {
            return GraphValue.Null;
        }

        var trues = 0;
        var isUnknown = false;
        for (var i = 0; i < list.Count; i++)
        {
            run.Tick();
            run.Slots[Slot] = list[i];
            var truth = Semantics.CypherLogic.And(GraphValue.True, Where.Evaluate(run));
            if (truth.IsNull)
            {
                isUnknown = true;
                continue;
            }

            trues += truth.AsBoolean() ? 1 : 0;
            if (Settled(truth.AsBoolean(), trues) is { } settled)
            {
                return settled;
            }
        }

        return isUnknown ? GraphValue.Null : Kind switch
        {
            QuantifierKind.All or QuantifierKind.None => GraphValue.True,
            QuantifierKind.Any => GraphValue.False,
            _ => GraphValue.From(trues == 1),
        };
    }

    private bool? Settled(bool latest, int trues) => Kind switch
    {
        QuantifierKind.All when !latest => false,
        QuantifierKind.Any when latest => true,
        QuantifierKind.None when latest => false,
        QuantifierKind.Single when trues > 1 => false,
        _ => null,
    };
}

/// <summary><c>reduce(sum = 0, x IN list | sum + x)</c>.</summary>
internal sealed record BoundReduce(int AccumulatorSlot, BoundExpression Initial, int Slot, BoundExpression List, BoundExpression Step) : BoundExpression
{
    public override IReadOnlyList<BoundExpression> Parts => [Initial, List, Step];

    public override GraphValue Evaluate(QueryRun run)
    {
        if (QueryRun.ListOf(List.Evaluate(run)) is not { } list)
        {
            return GraphValue.Null;
        }

        var total = Initial.Evaluate(run);
        for (var i = 0; i < list.Count; i++)
        {
            run.Tick();
            run.Slots[AccumulatorSlot] = total;
            run.Slots[Slot] = list[i];
            total = Step.Evaluate(run);
        }

        return total;
    }
}

/// <summary><c>x { .a, .*, b: e }</c> of a node, relationship or map; null of null.</summary>
internal sealed record BoundMapProjection(BoundExpression Target, IReadOnlyList<BoundMapProjectionItem> Items) : BoundExpression
{
    private readonly BoundExpression[] _parts = [Target, .. Items.Where(item => item.Value is not null).Select(item => item.Value!)];

    public override IReadOnlyList<BoundExpression> Parts => _parts;

    public override bool ReadsGraphItself => true;

    public override GraphValue Evaluate(QueryRun run)
    {
        var target = Target.Evaluate(run);
        if (target.IsNull)
        {
            return GraphValue.Null;
        }

        var entries = new List<KeyValuePair<string, GraphValue>>(Items.Count);
        foreach (var item in Items)
        {
            if (item.IsAll)
            {
                entries.InsertRange(0, run.PropertiesOf(target));
            }
            else
            {
                entries.Add(KeyValuePair.Create(item.Key.Name, item.Value is null ? run.Property(target, item.Key) : item.Value.Evaluate(run)));
            }
        }

        return new GraphMap(entries);
    }
}

/// <summary>One item of a map projection: all entries, one property (no value), or a key with a value.</summary>
internal sealed record BoundMapProjectionItem(bool IsAll, NameToken Key, BoundExpression? Value);
