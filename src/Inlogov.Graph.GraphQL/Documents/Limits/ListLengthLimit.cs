using GraphQLParser.AST;
using GraphQLParser.Visitors;
using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents.Limits;

/// <summary>A list in a document has no more than <see cref="GraphQLOptions.ListItemsMax"/> values.</summary>
internal sealed class ListLengthLimit : IDocumentLimit
{
    /// <inheritdoc/>
    public ResponseError? Check(DocumentCensus census, GraphQLOptions options)
    {
        if (census.Document.Source.Length <= options.ListItemsMax)
        {
            return null;
        }

        var search = new Search(options.ListItemsMax);
        new Visitor().VisitAsync(census.Document, search).AsTask().GetAwaiter().GetResult();
        return search.Found is { } list ? DocumentErrors.ListTooLong(list.Values!.Count, options.ListItemsMax, census.PlaceOf(list)) : null;
    }

    private sealed class Search(int itemsMax) : IASTVisitorContext
    {
        public int ItemsMax { get; } = itemsMax;

        public GraphQLListValue? Found { get; set; }

        public CancellationToken CancellationToken => CancellationToken.None;
    }

    private sealed class Visitor : ASTVisitor<Search>
    {
        protected override ValueTask VisitListValueAsync(GraphQLListValue list, Search context)
        {
            if (list.Values?.Count > context.ItemsMax)
            {
                context.Found ??= list;
                return default;
            }

            return base.VisitListValueAsync(list, context);
        }
    }
}
