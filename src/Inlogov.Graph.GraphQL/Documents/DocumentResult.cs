using GraphQLParser.AST;
using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents;

/// <summary>The outcome of preparing a document: an operation, or the errors that keep it from being one.</summary>
/// <param name="Operation">The operation to run, or null.</param>
/// <param name="Errors">At least one where there is no operation.</param>
internal sealed record DocumentResult(GraphQLOperation? Operation, IReadOnlyList<ResponseError> Errors)
{
    /// <summary>What the chosen operation is, even where it is not valid; null where none could be chosen.</summary>
    public OperationType? Kind { get; init; } = Operation?.Definition.Operation;
}
