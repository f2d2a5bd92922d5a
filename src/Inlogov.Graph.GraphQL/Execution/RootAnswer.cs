using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Execution;

/// <summary>What became of a root field.</summary>
/// <param name="HasValue">Whether a value was written; null stands in its place otherwise.</param>
/// <param name="Errors">The errors met on the way.</param>
/// <param name="Failure">A failure whose cause the errors hide, or null.</param>
internal sealed record RootAnswer(bool HasValue, IReadOnlyList<ResponseError> Errors, GraphQLFailure? Failure);
