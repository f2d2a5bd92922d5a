using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Inlogov.Graph.GraphQL.Tests.Operations;

/// <summary>
/// Cursors without the element id that tells parallel relationships apart, which differs from database to database. Such a cursor is
/// still one that the API takes.
/// </summary>
internal static partial class PortableCursors
{
    private const int MarkBytes = 8;

    public static string Of(string answer) => Cursor().Replace(answer, match => match.Groups[1].Value + Shorten(match.Groups[2].Value) + "\"");

    private static string Shorten(string cursor)
    {
        var octets = Base64Url.DecodeFromChars(cursor);
        var keys = JsonNode.Parse(octets.AsSpan(MarkBytes))!.AsArray();
        if (keys[^1] is not JsonValue last || !last.TryGetValue(out string? text) || !ElementId().IsMatch(text))
        {
            return cursor;
        }

        keys.RemoveAt(keys.Count - 1);
        return Base64Url.EncodeToString([.. octets.AsSpan(0, MarkBytes), .. Encoding.UTF8.GetBytes(keys.ToJsonString())]);
    }

    [GeneratedRegex("(\"\\w*[cC]ursor\":\")([A-Za-z0-9_-]+)\"")]
    private static partial Regex Cursor();

    [GeneratedRegex("^5:[0-9a-z-]+:[0-9]+$")]
    private static partial Regex ElementId();
}
