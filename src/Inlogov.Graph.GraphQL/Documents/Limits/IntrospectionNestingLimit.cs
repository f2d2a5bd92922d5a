using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents.Limits;

/// <summary>
/// Under <c>__schema</c> and <c>__type</c>, <c>fields</c>, <c>interfaces</c>, <c>possibleTypes</c> and <c>inputFields</c> are never three deep
/// inside each other, because each multiplies the answer by the schema. The standard query needs one.
/// </summary>
internal sealed class IntrospectionNestingLimit : IDocumentLimit
{
    private const int ListsMax = 2;

    /// <inheritdoc/>
    public ResponseError? Check(DocumentCensus census, GraphQLOptions options)
    {
        var tooDeep = census.Definitions.FirstOrDefault(one => census.ReachOf(one).IntrospectionLists > ListsMax);
        return tooDeep is null ? null : DocumentErrors.IntrospectionTooDeep(ListsMax, census.PlaceOf(tooDeep.Definition));
    }
}
