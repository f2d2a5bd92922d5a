using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents.Limits;

/// <summary>All limits of documents in the order in which they are checked.</summary>
internal static class DocumentLimits
{
    // The number of fragments bounds the search for cycles, and sums through spreads need that there are no cycles.
    private static readonly IDocumentLimit[] All =
    [
        new FragmentsLimit(),
        new FragmentCyclesLimit(),
        new NestingLimit(),
        new FieldsLimit(),
        new DepthLimit(),
        new AliasesLimit(),
        new DirectivesLimit(),
        new RootFieldsLimit(),
        new VariablesLimit(),
        new IntrospectionNestingLimit(),
        new NumberLengthLimit(),
        new ListLengthLimit(),
        new LoneSurrogatesLimit(),
    ];

    /// <summary>The first limit that the document exceeds, or null.</summary>
    public static ResponseError? Check(DocumentCensus census, GraphQLOptions options)
    {
        foreach (var limit in All)
        {
            if (limit.Check(census, options) is { } error)
            {
                return error;
            }
        }

        return null;
    }
}
