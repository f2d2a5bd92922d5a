using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Aggregations;

/// <summary><c>min(x)</c> and <c>max(x)</c> by the order of ORDER BY; null when all values are.</summary>
/// <param name="sign">-1 for the smallest, 1 for the largest.</param>
internal sealed class ExtremeAccumulator(int sign) : Accumulator
{
    private GraphValue _extreme;

    public override void Add(ReadOnlySpan<GraphValue> arguments)
    {
        var value = arguments[0];
        if (!value.IsNull && (_extreme.IsNull || CypherComparison.Order.Compare(value, _extreme) * sign > 0))
        {
            _extreme = value;
        }
    }

    public override GraphValue Result() => _extreme;
}
