using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning.Plans;

namespace Inlogov.Graph.Embedded.Planning;

/// <summary>A way to find a node: the plan, the predicates that it fulfils, the rows it gives and what it costs.</summary>
internal sealed record LeafChoice(Plan Plan, IReadOnlyList<BoundPredicate> Used, double Rows, double Cost);
