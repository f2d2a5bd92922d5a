using GraphQLParser.AST;
using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents.Limits;

/// <summary>A document declares no more than <see cref="GraphQLOptions.VariablesMax"/> variables, because the library's rules compare each with each use.</summary>
internal sealed class VariablesLimit : IDocumentLimit
{
    /// <inheritdoc/>
    public ResponseError? Check(DocumentCensus census, GraphQLOptions options)
    {
        var operations = census.Operations.Select(one => (GraphQLOperationDefinition)one.Definition).ToList();
        var variables = operations.Sum(operation => operation.Variables?.Count ?? 0);
        return variables <= options.VariablesMax
            ? null
            : DocumentErrors.TooManyVariables(variables, options.VariablesMax, census.PlaceOf(operations.First(operation => operation.Variables is not null)));
    }
}
