using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents.Limits;

/// <summary>All operations together ask for no more than <see cref="GraphQLOptions.FieldsMax"/> fields, counted after fragments are spread.</summary>
internal sealed class FieldsLimit : IDocumentLimit
{
    /// <inheritdoc/>
    public ResponseError? Check(DocumentCensus census, GraphQLOptions options)
    {
        long fields = 0;
        foreach (var definition in census.Definitions)
        {
            // A fragment that nothing spreads still is walked by rules.
            fields += definition.Name is null ? census.FieldsOf(definition) : 0;
            if (fields > options.FieldsMax || census.FieldsOf(definition) > options.FieldsMax)
            {
                return DocumentErrors.TooManyFields(options.FieldsMax, census.PlaceOf(definition.Definition));
            }
        }

        return null;
    }
}
