using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents.Limits;

/// <summary>
/// Fields and fragments are nested no deeper than a recursion can bear, through spreads and in every definition, even one that
/// nothing reaches: the library's rules walk those too, and a stack that overflows ends the process.
/// </summary>
internal sealed class NestingLimit : IDocumentLimit
{
    private const int NestingMax = 150;

    /// <inheritdoc/>
    public ResponseError? Check(DocumentCensus census, GraphQLOptions options)
    {
        var tooDeep = census.Definitions.FirstOrDefault(one => census.ReachOf(one).Nesting > NestingMax);
        return tooDeep is null ? null : DocumentErrors.NestingExceeded(NestingMax, census.PlaceOf(tooDeep.Definition));
    }
}
