using Microsoft.Net.Http.Headers;

namespace Inlogov.Graph.Server.QueryApi;

/// <summary>Which media types the endpoint takes and gives, as Neo4j 5.26: plain JSON and its own typed JSON, in two names.</summary>
internal static class QueryApiMediaTypes
{
    /// <summary>Plain JSON.</summary>
    public const string Plain = "application/json";

    private static readonly string[] Offered = [Plain, "application/vnd.neo4j.query", "application/vnd.neo4j.query.v1.0"];

    /// <summary>How values stand in a body of that type, or null where such a body is not taken.</summary>
    public static QueryApiFormat? FormatOf(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type))
        {
            return null;
        }

        var name = Offered.FirstOrDefault(one => type.MediaType.Equals(one, StringComparison.OrdinalIgnoreCase));
        return name is null ? null : name == Plain ? QueryApiFormat.Plain : QueryApiFormat.Typed;
    }

    /// <summary>The type of the answer that the header <c>Accept</c> likes best, plain JSON first among equals; null where it admits none.</summary>
    public static string? Choose(IReadOnlyList<string?> accept)
    {
        if (accept.All(string.IsNullOrWhiteSpace))
        {
            return Plain;
        }

        if (!MediaTypeHeaderValue.TryParseList([.. accept.OfType<string>()], out var ranges))
        {
            return null;
        }

        return Offered
            .Select(name => (Name: name, Quality: Quality(name, ranges)))
            .Where(one => one.Quality > 0)
            .OrderByDescending(one => one.Quality)
            .Select(one => one.Name)
            .FirstOrDefault();
    }

    // The most specific range that covers the type decides (RFC 9110, section 12.5.1).
    private static double Quality(string name, IList<MediaTypeHeaderValue> ranges) => ranges
        .Where(range => new MediaTypeHeaderValue(name).IsSubsetOf(new MediaTypeHeaderValue(range.MediaType)))
        .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
        .Select(range => range.Quality ?? 1)
        .FirstOrDefault();
}
