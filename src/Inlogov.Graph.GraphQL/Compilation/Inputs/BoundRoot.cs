using Inlogov.Graph.GraphQL.Responses;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.GraphQL.Compilation.Inputs;

/// <summary>A root field with the values of one request.</summary>
/// <param name="Parameters">The statement's parameters.</param>
/// <param name="Connections">Limits and marks of the connections by number.</param>
internal sealed record BoundRoot(GraphMap Parameters, IReadOnlyList<ConnectionBinding> Connections)
{
    /// <summary>The arguments of its fields.</summary>
    public IReadOnlyList<FieldArguments> Arguments { get; init; } = [];
}
