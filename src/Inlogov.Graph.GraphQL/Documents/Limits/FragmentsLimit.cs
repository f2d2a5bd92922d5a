using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents.Limits;

/// <summary>A document defines no more than <see cref="GraphQLOptions.FragmentsMax"/> fragments: a chain of them is a recursion for whoever walks it.</summary>
internal sealed class FragmentsLimit : IDocumentLimit
{
    /// <inheritdoc/>
    public ResponseError? Check(DocumentCensus census, GraphQLOptions options)
    {
        var fragments = census.Definitions.Where(one => one.Name is not null).ToList();
        return fragments.Count <= options.FragmentsMax
            ? null
            : DocumentErrors.TooManyFragments(fragments.Count, options.FragmentsMax, census.PlaceOf(fragments[options.FragmentsMax].Definition));
    }
}
