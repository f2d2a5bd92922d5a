using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>A query that is ready to run, explain or profile.</summary>
internal sealed class CompiledQueryStatement : CompiledStatement
{
    private readonly CompiledQuery _query;

    public CompiledQueryStatement(CompiledQuery query, StatementMode mode, IReadOnlyList<GraphNotification> notifications)
    {
        _query = query;
        Mode = mode;
        Notifications = notifications;
        Results = query.Root is ProduceResultsPlan results ? [.. results.Columns.Select(column => column.Slot)] : [];
        Columns = query.Root is ProduceResultsPlan named ? [.. named.Columns.Select(column => column.Name)] : [];
        Written = WrittenColumns.Of(query.Root);
        WritesData = query.Root.WritesAnywhere();
        CommitsItself = Any(query.Root, plan => plan is TransactionApplyPlan);
    }

    public override IReadOnlyList<string> Columns { get; }

    public override StatementMode Mode { get; }

    public override bool WritesData { get; }

    public override bool WritesSchema => false;

    public override bool CommitsItself { get; }

    public override IReadOnlyList<string> Parameters => _query.ParameterNames;

    public override IReadOnlyList<GraphNotification> Notifications { get; }

    /// <summary>The slots of the columns.</summary>
    public int[] Results { get; }

    /// <summary>The columns as expressions that can be written as they are computed, or null where they have to be computed first.</summary>
    public WrittenColumns? Written { get; }

    public CompiledQuery Query => _query;

    public override StatementRun Run(StatementContext context) => new QueryStatementRun(this, context);

    private static bool Any(Plan plan, Func<Plan, bool> condition)
    {
        if (condition(plan))
        {
            return true;
        }

        foreach (var child in plan.Children)
        {
            if (Any(child, condition))
            {
                return true;
            }
        }

        return false;
    }
}
