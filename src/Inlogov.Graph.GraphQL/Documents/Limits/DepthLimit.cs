using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents.Limits;

/// <summary>
/// Fields are nested no deeper than <see cref="GraphQLOptions.DepthMax"/>, through spreads; below <c>__schema</c> and <c>__type</c>,
/// where the standard query goes deeper, another limit holds. Fragments that no operation reaches may be either.
/// </summary>
internal sealed class DepthLimit : IDocumentLimit
{
    private const int IntrospectionDepthMax = 24;

    /// <inheritdoc/>
    public ResponseError? Check(DocumentCensus census, GraphQLOptions options)
    {
        foreach (var definition in census.Definitions)
        {
            var reach = census.ReachOf(definition);
            var depthMax = definition.Name is null ? options.DepthMax : Math.Max(options.DepthMax, IntrospectionDepthMax);
            if (reach.Depth > depthMax || reach.IntrospectionDepth > IntrospectionDepthMax)
            {
                return reach.Depth > depthMax
                    ? DocumentErrors.DepthExceeded(reach.Depth, depthMax, census.PlaceOf(definition.Definition))
                    : DocumentErrors.DepthExceeded(reach.IntrospectionDepth, IntrospectionDepthMax, census.PlaceOf(definition.Definition));
            }
        }

        return null;
    }
}
