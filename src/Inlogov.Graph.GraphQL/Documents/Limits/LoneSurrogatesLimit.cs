using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;
using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents.Limits;

/// <summary>Texts are sequences of Unicode scalar values (specification, section 2.1): half a surrogate pair is none, written or escaped.</summary>
internal sealed class LoneSurrogatesLimit : IDocumentLimit
{
    /// <inheritdoc/>
    public ResponseError? Check(DocumentCensus census, GraphQLOptions options)
    {
        var source = census.Document.Source.Span;
        if (FindLone(source) is >= 0 and var offset)
        {
            return DocumentErrors.Syntax("half a surrogate pair is no character.", Location.FromLinearPosition(census.Document.Source, offset));
        }

        if (!source.Contains("\\u", StringComparison.Ordinal))
        {
            return null;
        }

        var search = new Search();
        new Visitor().VisitAsync(census.Document, search).AsTask().GetAwaiter().GetResult();
        return search.Found is { } text ? DocumentErrors.Syntax("half a surrogate pair is no character.", census.PlaceOf(text)) : null;
    }

    /// <summary>Where half a surrogate pair stands alone, or −1.</summary>
    public static int FindLone(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
            {
                return i;
            }

            i++;
        }

        return -1;
    }

    private sealed class Search : IASTVisitorContext
    {
        public ASTNode? Found { get; set; }

        public CancellationToken CancellationToken => CancellationToken.None;
    }

    private sealed class Visitor : ASTVisitor<Search>
    {
        protected override ValueTask VisitStringValueAsync(GraphQLStringValue text, Search context)
        {
            if (context.Found is null && FindLone(text.Value.Span) >= 0)
            {
                context.Found = text;
            }

            return default;
        }
    }
}
