using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents.Limits;

/// <summary>A document has no more than <see cref="GraphQLOptions.AliasesMax"/> aliases.</summary>
internal sealed class AliasesLimit : IDocumentLimit
{
    /// <inheritdoc/>
    public ResponseError? Check(DocumentCensus census, GraphQLOptions options)
    {
        var aliases = census.Definitions.Sum(one => one.Aliases);
        return aliases <= options.AliasesMax
            ? null
            : DocumentErrors.TooManyAliases(aliases, options.AliasesMax, census.PlaceOf(census.Definitions.First(one => one.Aliases > 0).Definition));
    }
}
