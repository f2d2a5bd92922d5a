using System.Globalization;
using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Http;

/// <summary>The catalog of errors about requests.</summary>
internal static class HttpErrors
{
    /// <summary>The code of requests that are no GraphQL requests.</summary>
    public const string BadRequestCode = "BAD_REQUEST";

    public static ResponseError BadRequest(string message) => new(BadRequestCode, message);

    public static ResponseError BodyTooLarge(int bytesMax) =>
        new("BODY_TOO_LARGE", string.Create(CultureInfo.InvariantCulture, $"The body has more than {bytesMax} bytes, the most that is allowed."));

    public static ResponseError MethodNotAllowed(string method) =>
        new("METHOD_NOT_ALLOWED", $"`{method}` has no meaning here; send operations with `POST`, or queries with `GET`.");

    public static ResponseError UnsupportedMediaType(string? contentType) =>
        new("UNSUPPORTED_MEDIA_TYPE", contentType is null
            ? "The body has no `Content-Type`; send `application/json`."
            : $"The body is `{contentType}`; send `application/json` in UTF-8.");

    public static ResponseError UnsupportedEncoding(string encoding) =>
        new("UNSUPPORTED_MEDIA_TYPE", $"The body is encoded as `{encoding}`; send it as it is, without `Content-Encoding`.");

    public static ResponseError NotAcceptable() =>
        new("NOT_ACCEPTABLE", "The answer can be `application/graphql-response+json` or `application/json`, in UTF-8; accept one of them.");

    // Clients compare this very message, or the code, and then send the document.
    public static ResponseError PersistedQueryNotFound() => new("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");

    public static ResponseError TrustedDocumentsOnly() =>
        new("TRUSTED_DOCUMENTS_ONLY", "This server answers only the documents that it was given; name one by `documentId` or by its hash, or send its exact text.");
}
