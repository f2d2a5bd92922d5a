using GraphQL;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Documents;
using Inlogov.Graph.GraphQL.Redirecting;

namespace Inlogov.Graph.GraphQL.Execution;

/// <summary>An operation with everything that one request gives it.</summary>
/// <param name="Operation">The validated operation.</param>
/// <param name="Inputs">The variables as they came.</param>
/// <param name="Compiled">The root fields.</param>
/// <param name="Bound">Their values, by position; null for fields that need no statement.</param>
/// <param name="Asked">What the request asks about itself.</param>
internal sealed record OperationExecution(
    GraphQLOperation Operation, Inputs Inputs, CompiledOperation Compiled, IReadOnlyList<BoundRoot?> Bound, GraphQLRequestOptions Asked)
{
    /// <summary>The former ids that the request used.</summary>
    public IReadOnlyList<Redirect> Redirects { get; init; } = [];

    /// <summary>The root fields with statements for people to read, where the request asks for its plan.</summary>
    public CompiledOperation? Readable { get; init; }

    /// <summary>What it is estimated to cost.</summary>
    public required CostEstimate Cost { get; init; }

    /// <summary>The most that it may cost.</summary>
    public required double CostMax { get; init; }

    /// <summary>Why lists of it are empty, where the request asks.</summary>
    public IReadOnlyList<EmptyExplanation> Empty { get; init; } = [];
}
