using System.Globalization;

namespace Inlogov.Graph.GraphQL.Http;

/// <summary>Media types of requests and answers, and the choice between them (RFC 9110, sections 8.3 and 12.5.1).</summary>
internal static class MediaTypes
{
    /// <summary>The answer's type of GraphQL over HTTP.</summary>
    public const string GraphQLResponse = "application/graphql-response+json";

    /// <summary>The type that answers had before.</summary>
    public const string Json = "application/json";

    /// <summary>Whether a body of that type is JSON in UTF-8.</summary>
    public static bool IsJson(string? contentType)
    {
        if (contentType is null)
        {
            return false;
        }

        var parts = contentType.Split(';', StringSplitOptions.TrimEntries);
        return parts[0].Equals(Json, StringComparison.OrdinalIgnoreCase) && parts.Skip(1).All(IsUtf8);
    }

    /// <summary>The type of the answer, or null where none of ours is accepted. Without a preference it is <see cref="Json"/>.</summary>
    public static string? Choose(string? accept)
    {
        if (string.IsNullOrWhiteSpace(accept))
        {
            return Json;
        }

        var ranges = accept.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Range).ToList();
        var json = QualityOf(Json, ranges);
        var response = QualityOf(GraphQLResponse, ranges);
        if (json.Quality <= 0 && response.Quality <= 0)
        {
            return null;
        }

        // Equal wishes are settled by what was named more exactly, then by what was named first; wildcards alone get JSON.
        return (response.Quality, response.Precision, -response.Place).CompareTo((json.Quality, json.Precision, -json.Place)) > 0 ? GraphQLResponse : Json;
    }

    private static (double Quality, int Precision, int Place) QualityOf(string type, List<(string Type, double Quality, bool IsUtf8)> ranges)
    {
        var best = (Quality: 0d, Precision: -1, Place: 0);
        for (var i = 0; i < ranges.Count; i++)
        {
            var precision = ranges[i].Type == type ? 2 : ranges[i].Type == "application/*" ? 1 : ranges[i].Type == "*/*" ? 0 : -1;
            if (ranges[i].IsUtf8 && precision > best.Precision)
            {
                best = (ranges[i].Quality, precision, i);
            }
        }

        return best;
    }

    private static (string Type, double Quality, bool IsUtf8) Range(string text)
    {
        var parts = text.Split(';', StringSplitOptions.TrimEntries);
        var quality = 1d;
        foreach (var part in parts.Skip(1).Where(part => part.StartsWith("q=", StringComparison.OrdinalIgnoreCase)))
        {
            quality = double.TryParse(part.AsSpan(2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        }

        return (parts[0].ToLowerInvariant(), quality, parts.Skip(1).All(IsUtf8));
    }

    private static bool IsUtf8(string parameter) =>
        !parameter.StartsWith("charset=", StringComparison.OrdinalIgnoreCase)
        || parameter["charset=".Length..].Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase)
        || parameter["charset=".Length..].Trim('"').Equals("utf8", StringComparison.OrdinalIgnoreCase);
}
