using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents.Limits;

/// <summary>A document has no more than <see cref="GraphQLOptions.DirectivesMax"/> directives.</summary>
internal sealed class DirectivesLimit : IDocumentLimit
{
    /// <inheritdoc/>
    public ResponseError? Check(DocumentCensus census, GraphQLOptions options)
    {
        var directives = census.Definitions.Sum(one => one.Directives);
        return directives <= options.DirectivesMax
            ? null
            : DocumentErrors.TooManyDirectives(directives, options.DirectivesMax, census.PlaceOf(census.Definitions.First(one => one.Directives > 0).Definition));
    }
}
