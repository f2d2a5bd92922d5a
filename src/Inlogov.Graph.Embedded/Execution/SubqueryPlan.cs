using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning.Plans;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>The plan of a subquery in an expression.</summary>
/// <param name="Kind">What it answers.</param>
/// <param name="Root">Its plan.</param>
/// <param name="ResultSlot">The slot of the column that is collected.</param>
/// <param name="CountSlot">The slot in which the plan's one row has the count, or -1 where rows are counted.</param>
/// <param name="Degree">The look-up that answers in place of the plan, or null.</param>
internal sealed record SubqueryPlan(SubqueryKind Kind, Plan Root, int ResultSlot, int CountSlot, BoundDegree? Degree)
{
    /// <summary>The column of a COLLECT as an expression that can be written as it is computed, or null.</summary>
    public WrittenColumns? Written { get; } = Kind == SubqueryKind.Collect && Degree is null ? WrittenColumns.Of(Root, [ResultSlot]) : null;
}
