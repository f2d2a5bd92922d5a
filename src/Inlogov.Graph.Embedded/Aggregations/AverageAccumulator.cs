using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Embedded.Temporal;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Aggregations;

/// <summary><c>avg(x)</c> of numbers, always a float, or of durations; null of nothing.</summary>
internal sealed class AverageAccumulator : Accumulator
{
    private long _count;
    private double _mean;
    private GraphDuration? _sum;

    public override void Add(ReadOnlySpan<GraphValue> arguments)
    {
        var value = arguments[0];
        switch (value.Kind)
        {
            case GraphValueKind.Null:
                return;
            case GraphValueKind.Integer or GraphValueKind.Float when _sum is null:
                // The mean moves with each number, so that large sums do not lose digits.
                _count++;
                _mean += (Numbers.ToFloat(value) - _mean) / _count;
                return;
            case GraphValueKind.Duration when _count == 0 || _sum is not null:
                _count++;
                _sum = _sum is null ? value.AsDuration() : Durations.Add(_sum, value.AsDuration());
                return;
            case GraphValueKind.Integer or GraphValueKind.Float or GraphValueKind.Duration:
                throw CypherErrors.Type("`avg` takes either numbers or durations, not both.");
            default:
                throw CypherErrors.WrongType("avg", "numbers or durations", value);
        }
    }

    public override GraphValue Result() => (_count, _sum) switch
    {
        (0, _) => GraphValue.Null,
        (_, null) => _mean,
        (_, { } sum) => Durations.Divide(sum, _count),
    };
}
