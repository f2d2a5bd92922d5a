namespace Inlogov.Graph.GraphQL.Http;

/// <summary>Which documents may be sent, and how many operations at once; beside the limits of <see cref="GraphQLOptions"/>.</summary>
public sealed record GraphQLHttpOptions
{
    /// <summary>Whether a client may send a document once and then its SHA-256 alone (automatic persisted queries).</summary>
    public bool PersistedQueries { get; init; } = true;

    /// <summary>The most bytes that documents kept for clients may hold, approximately.</summary>
    public long PersistedBytesMax { get; init; } = 8 * 1_048_576;

    /// <summary>Whether only documents of <see cref="TrustedFolder"/> are answered.</summary>
    public bool OnlyTrusted { get; init; }

    /// <summary>
    /// A folder of documents that clients may name: <c>*.graphql</c> by file name or SHA-256, and manifests <c>*.json</c> of Relay
    /// (an object from id to text) and Apollo (<c>operations</c> with <c>id</c> and <c>body</c>); empty for none.
    /// </summary>
    public string TrustedFolder { get; init; } = string.Empty;

    /// <summary>The most operations and statements that the server answers at the same time.</summary>
    public int ConcurrentMax { get; init; } = 64;
}
