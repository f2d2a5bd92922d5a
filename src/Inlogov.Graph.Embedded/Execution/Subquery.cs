using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>A subquery of an expression in one run: opened again for each row, over the same slots as the row.</summary>
internal sealed class Subquery(QueryRun run, SubqueryPlan plan)
{
    private Operators.Operator? _rows;
    private Operators.Operator? _written;

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

    /// <summary>Writes what a COLLECT gives, row by row; the list is never built.</summary>
    public void WriteJson(JsonSink sink)
    {
        if (plan.Written is not { } column || run.Profile is not null)
        {
            sink.Write(Evaluate());
            return;
        }

        var rows = _written ??= OperatorFactory.Build(column.Source, run);
        var expression = column.Expressions[0];
        sink.BeginList();
        rows.Open();
        while (rows.MoveNext())
        {
            run.Tick();
            expression.WriteJson(run, sink);
            run.Writing(sink.Length);
        }

        sink.EndList();
    }

    private Operators.Operator Rows => _rows ??= OperatorFactory.Build(plan.Root, run);

    private bool Exists()
    {
        Rows.Open();
        return Rows.MoveNext();
    }

    private long Count()
    {
        var count = 0L;
        Rows.Open();
        while (_rows!.MoveNext())
        {
            count++;
        }

        return plan.CountSlot < 0 ? count : run.Slots[plan.CountSlot].AsInteger();
    }

    private GraphList Collect()
    {
        var values = new List<GraphValue>();
        Rows.Open();
        while (_rows!.MoveNext())
        {
            run.Tick();
            values.Add(run.Slots[plan.ResultSlot]);
            run.Growing(values.Count);
        }

        run.Grown(values.Count);
        return new GraphList(values.ToArray());
    }
}
