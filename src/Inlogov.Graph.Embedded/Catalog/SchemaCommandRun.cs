using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Notifications;
using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Catalog;

/// <summary>One run of a schema command; explained, it shows the one operator that it is.</summary>
internal sealed class SchemaCommandRun(SchemaStatement statement, Func<bool> apply, bool isExplained) : StatementRun
{
    private bool _hadEffect = true;

    public override GraphPlan? Plan => isExplained ? new GraphPlan("SchemaCommand", string.Empty, [], 0, null, null, []) : null;

    public override IReadOnlyList<GraphNotification> Notifications => _hadEffect ? [] : [AdviceTexts.OfNoEffect(statement is CreateIndex or CreateConstraint)];

    public override bool Fetch(RowBatch batch)
    {
        _hadEffect = isExplained || apply();
        return false;
    }
}
