using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents.Limits;

/// <summary>Something that a document must not exceed. Limits are checked before any rule of the library sees the document.</summary>
internal interface IDocumentLimit
{
    /// <summary>The error where the document exceeds it, or null.</summary>
    ResponseError? Check(DocumentCensus census, GraphQLOptions options);
}
