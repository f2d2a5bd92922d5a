using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>The rows of a procedure, for each row of the source.</summary>
internal sealed class ProcedureCallOperator(QueryRun run, Operator source, ProcedureCallPlan plan) : UnaryOperator(run, source)
{
    private IEnumerator<GraphValue[]>? _rows;

    public override void Open()
    {
        _rows?.Dispose();
        _rows = null;
        base.Open();
    }

    public override bool MoveNext()
    {
        while (true)
        {
            if (_rows is not null)
            {
                Run.Tick();
                if (_rows.MoveNext())
                {
                    foreach (var (index, column) in plan.Yields)
                    {
                        Run.Slots[column.Slot] = _rows.Current[index];
                    }

                    return true;
                }

                _rows.Dispose();
                _rows = null;
            }

            if (!Source.MoveNext())
            {
                return false;
            }

            var arguments = new GraphValue[plan.Arguments.Count];
            for (var i = 0; i < arguments.Length; i++)
            {
                arguments[i] = ProcedureArgument.Checked(plan.Procedure, i, plan.Arguments[i].Evaluate(Run));
            }

            var rows = plan.Procedure.Call(Run.Context, arguments);
            if (plan.Procedure.Columns.Count > 0)
            {
                _rows = rows.GetEnumerator();
                continue;
            }

            using var steps = rows.GetEnumerator();
            while (steps.MoveNext())
            {
                Run.Tick();
            }

            return true;
        }
    }
}
