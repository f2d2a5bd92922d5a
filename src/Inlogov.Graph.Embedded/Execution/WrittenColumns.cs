using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning.Plans;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>The last projection of a plan taken apart, so that its values are written instead of put into slots.</summary>
/// <param name="Source">The plan below the projection.</param>
/// <param name="Expressions">One a column.</param>
internal sealed record WrittenColumns(Plan Source, IReadOnlyList<BoundExpression> Expressions)
{
    /// <summary>The columns of a whole statement that only reads; null where something else than a projection makes them.</summary>
    public static WrittenColumns? Of(Plan root) =>
        root is ProduceResultsPlan results && !root.WritesAnywhere() ? Of(results.Source, [.. results.Columns.Select(column => column.Slot)]) : null;

    /// <summary>The columns in some slots; null where something else than a projection makes them.</summary>
    public static WrittenColumns? Of(Plan plan, IReadOnlyList<int> slots)
    {
        if (plan is not ProjectionPlan projection || projection.Items.Count != slots.Count)
        {
            return null;
        }

        var expressions = slots.Select(slot => projection.Items.FirstOrDefault(item => item.Slot == slot)?.Expression).ToList();
        return expressions.Contains(null) ? null : new WrittenColumns(projection.Source, expressions!);
    }
}
