using System.Globalization;
using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Http;

/// <summary>The catalog of errors about requests.</summary>
internal static class HttpErrors
{
    public static ResponseError BadRequest(string message) => new("BAD_REQUEST", message);

    public static ResponseError BodyTooLarge(int bytesMax) =>
        new("BODY_TOO_LARGE", string.Create(CultureInfo.InvariantCulture, $"The body has more than {bytesMax} bytes, the most that is allowed."));

    public static ResponseError MethodNotAllowed(string method) =>
        new("METHOD_NOT_ALLOWED", $"`{method}` has no meaning here; send operations with `POST`, or queries with `GET`.");

    public static ResponseError UnsupportedMediaType(string? contentType) =>
        new("UNSUPPORTED_MEDIA_TYPE", contentType is null
            ? "The body has no `Content-Type`; send `application/json`."
            : $"The body is `{contentType}`; send `application/json` in UTF-8.");

    public static ResponseError NotAcceptable() =>
        new("NOT_ACCEPTABLE", "The answer can be `application/graphql-response+json` or `application/json`, in UTF-8; accept one of them.");
}
