using GraphQLParser.AST;
using GraphQLParser.Visitors;
using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents.Limits;

/// <summary>A number has no more digits than any type could hold, because reading thousands of digits costs their square.</summary>
internal sealed class NumberLengthLimit : IDocumentLimit
{
    private const int DigitsMax = 400;

    /// <inheritdoc/>
    public ResponseError? Check(DocumentCensus census, GraphQLOptions options)
    {
        if (census.Document.Source.Length <= DigitsMax)
        {
            return null;
        }

        var search = new Search();
        new Visitor().VisitAsync(census.Document, search).AsTask().GetAwaiter().GetResult();
        return search.Found is { } number ? DocumentErrors.NumberTooLong(((IHasValueNode)number).Value.Length, DigitsMax, census.PlaceOf(number)) : null;
    }

    private sealed class Search : IASTVisitorContext
    {
        public ASTNode? Found { get; set; }

        public CancellationToken CancellationToken => CancellationToken.None;
    }

    private sealed class Visitor : ASTVisitor<Search>
    {
        protected override ValueTask VisitIntValueAsync(GraphQLIntValue number, Search context) => Note(number, number.Value.Length, context);

        protected override ValueTask VisitFloatValueAsync(GraphQLFloatValue number, Search context) => Note(number, number.Value.Length, context);

        private static ValueTask Note(ASTNode number, int digits, Search context)
        {
            if (digits > DigitsMax)
            {
                context.Found ??= number;
            }

            return default;
        }
    }
}
