using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Documents.Merging;

/// <summary>Two fields of one response key that cannot be merged.</summary>
/// <param name="Key">The response key.</param>
/// <param name="Reason">Why not, as the end of a sentence.</param>
/// <param name="First">One of them.</param>
/// <param name="Second">The other.</param>
internal sealed record MergeConflict(string Key, string Reason, GraphQLField First, GraphQLField Second);
