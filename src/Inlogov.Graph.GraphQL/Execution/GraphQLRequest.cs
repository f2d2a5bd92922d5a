using System.Text.Json;

namespace Inlogov.Graph.GraphQL;

/// <summary>One operation as a client sends it (GraphQL over HTTP, section 5.1).</summary>
/// <param name="Query">The document's text.</param>
public sealed record GraphQLRequest(string Query)
{
    /// <summary>Which operation of the document to run; null where it has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables: a JSON object; null or undefined where there are none.</summary>
    public JsonElement? Variables { get; init; }

    /// <summary>Whether operations other than queries are refused, as over HTTP's <c>GET</c>.</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>What the request asks about itself, beside the answer.</summary>
    public GraphQLRequestOptions Options { get; init; } = GraphQLRequestOptions.None;
}
