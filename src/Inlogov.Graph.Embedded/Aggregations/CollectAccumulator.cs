using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Aggregations;

/// <summary><c>collect(x)</c>: the values that are not null, as they came.</summary>
internal sealed class CollectAccumulator : Accumulator
{
    private readonly List<GraphValue> _values = [];

    public override void Add(ReadOnlySpan<GraphValue> arguments)
    {
        if (!arguments[0].IsNull)
        {
            _values.Add(arguments[0]);
        }
    }

    public override GraphValue Result() => new GraphList(_values.ToArray());
}
