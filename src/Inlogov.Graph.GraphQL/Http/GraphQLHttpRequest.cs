namespace Inlogov.Graph.GraphQL.Http;

/// <summary>An HTTP request to the GraphQL endpoint, as far as GraphQL over HTTP looks at it.</summary>
public sealed record GraphQLHttpRequest
{
    /// <summary>The method in upper case: <c>GET</c>, <c>POST</c>, ….</summary>
    public required string Method { get; init; }

    /// <summary>The query string as sent, with or without its question mark, still encoded; empty where there is none.</summary>
    public string QueryString { get; init; } = string.Empty;

    /// <summary>The header <c>Content-Type</c>, or null.</summary>
    public string? ContentType { get; init; }

    /// <summary>The header <c>Accept</c> (several joined by commas), or null.</summary>
    public string? Accept { get; init; }

    /// <summary>The header <c>Content-Encoding</c>, or null; compressed bodies are refused.</summary>
    public string? ContentEncoding { get; init; }

    /// <summary>The body, or null where the server stopped reading it because it is longer than <see cref="GraphQLOptions.BodyBytesMax"/>.</summary>
    public ReadOnlyMemory<byte>? Body { get; init; } = ReadOnlyMemory<byte>.Empty;

    /// <summary>The header <c>GraphQL-Plan</c>, or null.</summary>
    public string? Plan { get; init; }

    /// <summary>The header <c>GraphQL-Cost</c>, or null.</summary>
    public string? Cost { get; init; }

    /// <summary>The header <c>GraphQL-Explain-Empty</c>, or null.</summary>
    public string? ExplainEmpty { get; init; }
}
