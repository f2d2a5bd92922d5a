using System.Text.Json;

namespace Inlogov.Graph.GraphQL.Http;

/// <summary>What a request gave (GraphQL over HTTP, section 5.1), before its document is found.</summary>
/// <param name="Query">The document's text, or null.</param>
/// <param name="OperationName">Which of its operations to run, or null.</param>
/// <param name="Variables">The variables, or null.</param>
internal sealed record HttpParameters(string? Query, string? OperationName, JsonElement? Variables)
{
    /// <summary>What the document is called: the hash in <c>extensions.persistedQuery</c>, else <c>documentId</c>, else null.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Whether the name is a hash of <c>extensions.persistedQuery</c>.</summary>
    public bool IsHash { get; init; }
}
