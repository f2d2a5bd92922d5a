using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>A subquery of an expression in one run: opened again for each row, over the same slots as the row.</summary>
internal sealed class Subquery(QueryRun run, SubqueryPlan plan)
{
    private readonly Operators.Operator? _rows = plan.Degree is null ? OperatorFactory.Build(plan.Root, run) : null;

    public GraphValue Evaluate()
    {
        if (plan.Degree is not null)
        {
            var degree = plan.Degree.Evaluate(run);
            return plan.Kind == SubqueryKind.Exists ? degree.AsInteger() > 0 : degree;
        }

        return plan.Kind switch
        {
            SubqueryKind.Exists => Exists(),
            SubqueryKind.Count => Count(),
            _ => Collect(),
        };
    }

    private bool Exists()
    {
        _rows!.Open();
        return _rows.MoveNext();
    }

    private long Count()
    {
        var count = 0L;
        _rows!.Open();
        while (_rows.MoveNext())
        {
            count++;
        }

        return plan.CountSlot < 0 ? count : run.Slots[plan.CountSlot].AsInteger();
    }

    private GraphList Collect()
    {
        var values = new List<GraphValue>();
        _rows!.Open();
        while (_rows.MoveNext())
        {
            run.Tick();
            values.Add(run.Slots[plan.ResultSlot]);
            run.Growing(values.Count);
        }

        run.Grown(values.Count);
        return new GraphList(values.ToArray());
    }
}
