using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Catalog;

/// <summary>One run of a schema command; explained, it shows the one operator that it is.</summary>
internal sealed class SchemaCommandRun(Action apply, bool isExplained) : StatementRun
{
    public override GraphPlan? Plan => isExplained ? new GraphPlan("SchemaCommand", string.Empty, [], 0, null, null, []) : null;

    public override bool Fetch(RowBatch batch)
    {
        if (!isExplained)
        {
            apply();
        }

        return false;
    }
}
