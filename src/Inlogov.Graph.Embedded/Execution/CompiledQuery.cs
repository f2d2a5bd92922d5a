using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning.Plans;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>A planned query, immutable: what all its runs share.</summary>
/// <param name="Root">The plan.</param>
/// <param name="SlotNames">The names of the slots.</param>
/// <param name="Tokens">The names of labels, types and keys.</param>
/// <param name="ParameterNames">The parameters used.</param>
/// <param name="Subqueries">The plans of subqueries in expressions.</param>
internal sealed record CompiledQuery(
    Plan Root,
    IReadOnlyList<string> SlotNames,
    IReadOnlyList<NameToken> Tokens,
    IReadOnlyList<string> ParameterNames,
    IReadOnlyList<SubqueryPlan> Subqueries)
{
    public int SlotCount => SlotNames.Count;
}
