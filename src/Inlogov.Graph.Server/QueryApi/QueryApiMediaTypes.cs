using Microsoft.Net.Http.Headers;

namespace Inlogov.Graph.Server.QueryApi;

/// <summary>Which media types the endpoint takes and gives: plain JSON, so far.</summary>
internal static class QueryApiMediaTypes
{
    private const string Plain = "application/json";

    /// <summary>Whether a body of that type is taken.</summary>
    public static bool Takes(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals(Plain, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether plain JSON satisfies the header <c>Accept</c>.</summary>
    public static bool Gives(IReadOnlyList<string?> accept)
    {
        if (accept.Count == 0 || accept.All(string.IsNullOrWhiteSpace))
        {
            return true;
        }

        return MediaTypeHeaderValue.TryParseList([.. accept.OfType<string>()], out var ranges)
            && ranges.Any(range => (range.Quality ?? 1) > 0 && new MediaTypeHeaderValue(Plain).IsSubsetOf(new MediaTypeHeaderValue(range.MediaType)));
    }
}
