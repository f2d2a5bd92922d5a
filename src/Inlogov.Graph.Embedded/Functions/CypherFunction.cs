using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Functions;

/// <summary>The body of a scalar function; the number of arguments has been checked against the function's.</summary>
internal delegate GraphValue FunctionBody(ReadOnlySpan<GraphValue> arguments, FunctionContext context);

/// <summary>A scalar function of Cypher.</summary>
/// <param name="Name">The name as Neo4j writes it; calls find it in any letter case.</param>
/// <param name="ArgumentsMin">The fewest arguments.</param>
/// <param name="ArgumentsMax">The most arguments.</param>
/// <param name="Body">What it computes.</param>
internal sealed record CypherFunction(string Name, int ArgumentsMin, int ArgumentsMax, FunctionBody Body)
{
    /// <summary>Whether equal arguments give an equal value within one statement; false of <c>rand()</c> and the realtime clock.</summary>
    public bool IsDeterministic { get; init; } = true;

    /// <summary>Whether it reads the graph, so that it cannot be computed before the statement runs.</summary>
    public bool ReadsGraph { get; init; }

    /// <summary>Computes the function.</summary>
    /// <exception cref="Port.GraphException">An argument has a wrong type or value.</exception>
    public GraphValue Invoke(ReadOnlySpan<GraphValue> arguments, FunctionContext context) => Body(arguments, context);
}
