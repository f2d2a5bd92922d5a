using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Http.Stored;

/// <summary>Finds the document of a request: as it was sent, by the hash of one sent before, or by the name of a trusted one.</summary>
internal sealed class StoredDocuments(GraphQLHttpOptions options)
{
    private readonly TrustedDocuments _trusted = options.TrustedFolder.Length > 0 ? TrustedDocuments.Read(options.TrustedFolder) : TrustedDocuments.None;
    private readonly PersistedDocuments _persisted = new(options.PersistedBytesMax);

    /// <summary>The document's text, or null with the error.</summary>
    public string? Find(HttpParameters parameters, out ResponseError? error)
    {
        error = null;
        if (parameters.Query is { } sent)
        {
            return Accept(sent, parameters, out error);
        }

        if (parameters.DocumentId is not { } name)
        {
            error = HttpErrors.BadRequest("`query` is missing; give the document in it.");
            return null;
        }

        if (_trusted.Find(name) is { } trusted)
        {
            return trusted;
        }

        var kept = options is { PersistedQueries: true, OnlyTrusted: false } && parameters.IsHash ? _persisted.Find(name.ToLowerInvariant()) : null;
        error = kept is not null ? null : options.OnlyTrusted ? HttpErrors.TrustedDocumentsOnly() : HttpErrors.PersistedQueryNotFound();
        return kept;
    }

    /// <summary>Keeps the document that a client sent together with its hash, once it has shown to be one that is answered.</summary>
    public void Keep(HttpParameters parameters)
    {
        if (options is { PersistedQueries: true, OnlyTrusted: false } && parameters is { Query: { } text, IsHash: true, DocumentId: { } hash })
        {
            _persisted.Add(hash.ToLowerInvariant(), text);
        }
    }

    private string? Accept(string text, HttpParameters parameters, out ResponseError? error)
    {
        error = null;
        if (options.OnlyTrusted && !_trusted.Contains(text))
        {
            error = HttpErrors.TrustedDocumentsOnly();
        }
        else if (parameters is { IsHash: true, DocumentId: { } hash } && !hash.Equals(DocumentHash.Of(text), StringComparison.OrdinalIgnoreCase))
        {
            error = HttpErrors.BadRequest("`extensions.persistedQuery.sha256Hash` is not the SHA-256 of `query`; send the hash of exactly this text.");
        }

        return error is null ? text : null;
    }
}
