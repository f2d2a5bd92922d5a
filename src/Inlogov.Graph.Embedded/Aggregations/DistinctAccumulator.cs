using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Aggregations;

/// <summary>Passes on the first of equivalent values: <c>count(DISTINCT x)</c>.</summary>
internal sealed class DistinctAccumulator(Accumulator inner) : Accumulator
{
    private readonly HashSet<GraphValue> _seen = new(CypherComparison.Equivalence);

    public override void Add(ReadOnlySpan<GraphValue> arguments)
    {
        if (arguments.IsEmpty || _seen.Add(arguments[0]))
        {
            inner.Add(arguments);
        }
    }

    public override GraphValue Result() => inner.Result();
}
