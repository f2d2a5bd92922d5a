using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Aggregations;

/// <summary><c>percentileCont(x, p)</c> interpolates between the two numbers beside the place p; <c>percentileDisc(x, p)</c> takes one of them.</summary>
/// <param name="name">The function's name, for messages.</param>
/// <param name="isContinuous">Whether to interpolate.</param>
internal sealed class PercentileAccumulator(string name, bool isContinuous) : Accumulator
{
    private readonly List<GraphValue> _numbers = [];
    private double? _percentile;

    public override void Add(ReadOnlySpan<GraphValue> arguments)
    {
        if (arguments[0].IsNull)
        {
            return;
        }

        // As in Neo4j, the percentile is that of the first row with a number.
        _percentile ??= ReadPercentile(arguments[1]);
        _numbers.Add(Numbers.IsNumber(arguments[0].Kind) ? arguments[0] : throw CypherErrors.WrongType(name, "numbers", arguments[0]));
    }

    public override GraphValue Result()
    {
        if (_numbers.Count == 0)
        {
            return GraphValue.Null;
        }

        var percentile = _percentile ?? 0;
        _numbers.Sort(CypherComparison.Order);
        return isContinuous ? Continuous(percentile) : Discrete(percentile);
    }

    private double ReadPercentile(GraphValue value)
    {
        if (!Numbers.IsNumber(value.Kind))
        {
            throw CypherErrors.WrongType(name, "a percentile between 0.0 and 1.0", value);
        }

        var percentile = Numbers.ToFloat(value);
        return percentile is not (< 0 or > 1)
            ? percentile
            : throw CypherErrors.Argument($"`{name}` takes a percentile between 0.0 and 1.0, but was given `{GraphFloatText.Write(percentile)}`.");
    }

    private GraphValue Continuous(double percentile)
    {
        var place = percentile * (_numbers.Count - 1);
        var below = (int)place;
        var above = (int)Math.Ceiling(place);
        if (below == above)
        {
            return _numbers[below];
        }

        return (Numbers.ToFloat(_numbers[below]) * (above - place)) + (Numbers.ToFloat(_numbers[above]) * (place - below));
    }

    private GraphValue Discrete(double percentile)
    {
        var place = percentile * _numbers.Count;
        var index = (int)place;
        return _numbers[place > index || index == 0 ? index : index - 1];
    }
}
