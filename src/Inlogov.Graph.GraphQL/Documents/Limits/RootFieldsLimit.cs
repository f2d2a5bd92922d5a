using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents.Limits;

/// <summary>An operation has no more than <see cref="GraphQLOptions.RootFieldsMax"/> root fields, because each is a statement.</summary>
internal sealed class RootFieldsLimit : IDocumentLimit
{
    /// <inheritdoc/>
    public ResponseError? Check(DocumentCensus census, GraphQLOptions options)
    {
        foreach (var operation in census.Operations)
        {
            if (census.RootFieldsOf(operation) > options.RootFieldsMax)
            {
                return DocumentErrors.TooManyRootFields(census.RootFieldsOf(operation), options.RootFieldsMax, census.PlaceOf(operation.Definition));
            }
        }

        return null;
    }
}
