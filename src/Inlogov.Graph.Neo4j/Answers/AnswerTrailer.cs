using System.Text.Json;
using Inlogov.Graph.Neo4j.Errors;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Neo4j.Answers;

/// <summary>What an answer says beside its rows.</summary>
internal sealed class AnswerTrailer
{
    public IReadOnlyList<string> Bookmarks { get; private set; } = [];

    public string? TransactionId { get; private set; }

    public ServerError? Error { get; private set; }

    public GraphCounters Counters { get; private set; } = GraphCounters.None;

    public IReadOnlyList<GraphNotification> Notifications { get; private set; } = [];

    public GraphPlan? Plan { get; private set; }

    public GraphSummary Summary => new(Counters, Notifications, Plan, new StatementCost(Plan?.DatabaseHits is null ? null : HitsOf(Plan)));

    /// <summary>Takes one member of the answer; unknown ones are left alone, so that a newer server does no harm.</summary>
    public void Take(string name, ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1024 });
        var value = document.RootElement;
        switch (name)
        {
            case "errors" when value.GetArrayLength() > 0:
                Error = new ServerError(Text(value[0], "code"), Text(value[0], "message"));
                break;
            case "bookmarks":
                Bookmarks = [.. value.EnumerateArray().Select(one => one.GetString()!)];
                break;
            case "transaction":
                TransactionId = Text(value, "id");
                break;
            case "counters":
                Counters = ReadCounters(value);
                break;
            case "notifications":
                Notifications = [.. value.EnumerateArray().Select(ReadNotification)];
                break;
            case "queryPlan" or "profiledQueryPlan":
                Plan = AnswerPlan.Read(value, profiled: name == "profiledQueryPlan");
                break;
        }
    }

    private static GraphCounters ReadCounters(JsonElement value) => new()
    {
        NodesCreated = Number(value, "nodesCreated"),
        NodesDeleted = Number(value, "nodesDeleted"),
        RelationshipsCreated = Number(value, "relationshipsCreated"),
        RelationshipsDeleted = Number(value, "relationshipsDeleted"),
        PropertiesSet = Number(value, "propertiesSet"),
        LabelsAdded = Number(value, "labelsAdded"),
        LabelsRemoved = Number(value, "labelsRemoved"),
        IndexesAdded = Number(value, "indexesAdded"),
        IndexesRemoved = Number(value, "indexesRemoved"),
        ConstraintsAdded = Number(value, "constraintsAdded"),
        ConstraintsRemoved = Number(value, "constraintsRemoved"),
    };

    private static GraphNotification ReadNotification(JsonElement value)
    {
        StatementPosition? position = value.TryGetProperty("position", out var place) && place.ValueKind == JsonValueKind.Object
            ? new StatementPosition((int)Number(place, "offset"), (int)Number(place, "line"), (int)Number(place, "column"))
            : null;
        return new GraphNotification(
            Text(value, "code"), Text(value, "title"), Text(value, "description"), Text(value, "severity"), Text(value, "category"), position);
    }

    private static long HitsOf(GraphPlan plan) => (plan.DatabaseHits ?? 0) + plan.Children.Sum(HitsOf);

    private static string Text(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.String
            ? field.GetString()!
            : string.Empty;

    private static long Number(JsonElement value, string name) =>
        value.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.Number ? field.GetInt64() : 0;
}
