using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Aggregations;

/// <summary>The state of one aggregation in one group of rows.</summary>
internal abstract class Accumulator
{
    /// <summary>Takes the arguments of one row; null values are the accumulator's to ignore.</summary>
    /// <exception cref="Port.GraphException">A value has the wrong type.</exception>
    public abstract void Add(ReadOnlySpan<GraphValue> arguments);

    /// <summary>The aggregate of the rows so far.</summary>
    public abstract GraphValue Result();
}
