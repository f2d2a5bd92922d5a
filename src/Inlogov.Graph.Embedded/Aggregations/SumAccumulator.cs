using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Aggregations;

/// <summary><c>sum(x)</c> of numbers or of durations; 0 of nothing.</summary>
internal sealed class SumAccumulator : Accumulator
{
    private GraphValue _sum;

    public override void Add(ReadOnlySpan<GraphValue> arguments)
    {
        var value = arguments[0];
        if (value.IsNull)
        {
            return;
        }

        if (!Numbers.IsNumber(value.Kind) && value.Kind != GraphValueKind.Duration)
        {
            throw CypherErrors.WrongType("sum", "numbers or durations", value);
        }

        if (!_sum.IsNull && Numbers.IsNumber(_sum.Kind) != Numbers.IsNumber(value.Kind))
        {
            throw CypherErrors.Type("`sum` takes either numbers or durations, not both.");
        }

        _sum = _sum.IsNull ? value : AddWide(_sum, value);
    }

    // A sum of integers that needs more than 64 bits goes on as a float, where `+` would fail.
    private static GraphValue AddWide(GraphValue sum, GraphValue value) =>
        sum.Kind == GraphValueKind.Integer && value.Kind == GraphValueKind.Integer
        && (Int128)sum.AsInteger() + value.AsInteger() is var wide && (wide > long.MaxValue || wide < long.MinValue)
            ? (double)wide
            : CypherArithmetic.Add(sum, value);

    public override GraphValue Result() => _sum.IsNull ? 0 : _sum;
}
