using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Tests.Naive;

/// <summary>Answers as texts that can be compared: members in order, numbers by value, cursors by being there.</summary>
internal static class NaiveAnswer
{
    public const string Cursor = "(a cursor)";

    public static string Text(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject thing => "{" + string.Join(",\n", thing.Select(member => $"\"{member.Key}\":{Text(member.Value)}")) + "}",
        JsonArray list => "[" + string.Join(",", list.Select(Text)) + "]",
        _ => Scalar(JsonSerializer.SerializeToElement(node)),
    };

    private static string Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetInt64(out var whole) ? whole.ToString(CultureInfo.InvariantCulture) : value.GetDouble().ToString("R", CultureInfo.InvariantCulture),
        JsonValueKind.String when CursorText.TryRead(value.GetString()!, out _, out _) => $"\"{Cursor}\"",
        _ => value.GetRawText(),
    };
}
