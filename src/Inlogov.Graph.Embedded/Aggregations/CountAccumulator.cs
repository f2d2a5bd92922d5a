using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Aggregations;

/// <summary><c>count(x)</c> counts values that are not null; <c>count(*)</c>, called without arguments, counts rows.</summary>
internal sealed class CountAccumulator : Accumulator
{
    private long _count;

    public override void Add(ReadOnlySpan<GraphValue> arguments) => _count += arguments.IsEmpty || !arguments[0].IsNull ? 1 : 0;

    public override GraphValue Result() => _count;
}
