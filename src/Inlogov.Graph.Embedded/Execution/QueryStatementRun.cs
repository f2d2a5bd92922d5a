using Inlogov.Graph.Embedded.Execution.Operators;
using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>One run of a query.</summary>
internal sealed class QueryStatementRun(CompiledQueryStatement statement, StatementContext context) : StatementRun
{
    private readonly Profile? _profile = statement.Mode == StatementMode.Profile ? new Profile() : null;
    private QueryRun? _run;
    private Operator? _root;

    public override GraphPlan? Plan => statement.Mode switch
    {
        StatementMode.Explain => new PlanDescription(statement.Query, null).Describe(),
        StatementMode.Profile => new PlanDescription(statement.Query, _profile).Describe(),
        _ => null,
    };

    public override bool Fetch(RowBatch batch)
    {
        if (statement.Mode == StatementMode.Explain)
        {
            return false;
        }

        if (_root is null)
        {
            Begin(statement.Query.Root);
        }

        var slots = _run!.Slots;
        var results = statement.Results;
        while (_root!.MoveNext())
        {
            var row = batch.Add();
            for (var i = 0; i < results.Length; i++)
            {
                row[i] = slots[results[i]];
            }

            if (batch.IsFull)
            {
                return true;
            }
        }

        return false;
    }

    public override bool FetchJson(JsonRows rows, RowBatch batch)
    {
        if (statement.Mode != StatementMode.Run || statement.Written is not var (source, columns))
        {
            return base.FetchJson(rows, batch);
        }

        if (_root is null)
        {
            Begin(source);
        }

        while (_root!.MoveNext())
        {
            rows.BeginRow();
            foreach (var column in columns)
            {
                column.WriteJson(_run!, rows.Sink);
            }

            rows.EndRow();
            if (rows.Count == batch.RowsMax)
            {
                return true;
            }
        }

        return false;
    }

    private void Begin(Plan root)
    {
        _run = new QueryRun(statement.Query, context) { Profile = _profile };
        _root = OperatorFactory.Build(root, _run);
        _root.Open();
    }
}
