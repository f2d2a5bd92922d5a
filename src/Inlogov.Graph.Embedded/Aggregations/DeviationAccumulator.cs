using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Aggregations;

/// <summary><c>stDev(x)</c> and <c>stDevP(x)</c>, by Welford's method; null of nothing, and 0 of one number.</summary>
/// <param name="name">The function's name, for messages.</param>
/// <param name="isSample">Whether the numbers are a sample, and not the whole population.</param>
internal sealed class DeviationAccumulator(string name, bool isSample) : Accumulator
{
    private long _count;
    private double _mean;
    private double _squares;

    public override void Add(ReadOnlySpan<GraphValue> arguments)
    {
        var value = arguments[0];
        if (value.IsNull)
        {
            return;
        }

        if (!Numbers.IsNumber(value.Kind))
        {
            throw CypherErrors.WrongType(name, "numbers", value);
        }

        var number = Numbers.ToFloat(value);
        _count++;
        var before = number - _mean;
        _mean += before / _count;
        _squares += before * (number - _mean);
    }

    public override GraphValue Result() => _count switch
    {
        0 => GraphValue.Null,
        1 => 0.0,
        _ => Math.Sqrt(_squares / (isSample ? _count - 1 : _count)),
    };
}
