using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inlogov.Graph.EndToEnd.Tests.QueryApi;

/// <summary>
/// An answer as it is recorded: the status and the body, without what is volatile (ids, bookmarks, times) and without sentences, which are each server's own.
/// Keys are sorted, since neither server promises an order.
/// </summary>
internal sealed class AnswerText
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly HashSet<string> Ids = ["elementId", "startNodeElementId", "endNodeElementId", "_element_id", "_start_node_element_id", "_end_node_element_id"];

    private readonly Dictionary<string, string> _ids = [];

    public async Task<string> WriteAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        var status = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
        if (body.Length == 0)
        {
            return status;
        }

        return JsonNode.Parse(body) is JsonObject answer ? $"{status} {Settle(answer, string.Empty)!.ToJsonString(Options)}" : $"{status} {body}";
    }

    private JsonNode? Settle(JsonNode? node, string name)
    {
        switch (node)
        {
            case JsonObject map:
                var settled = new JsonObject();
                foreach (var (key, value) in map.OrderBy(one => one.Key, StringComparer.Ordinal))
                {
                    var member = SettleMember(key, value);
                    if (key != "notifications" || member is JsonArray { Count: > 0 })
                    {
                        settled[key] = member;
                    }
                }

                return settled;
            case JsonArray list when name is "labels" or "_labels":
                return new JsonArray([.. list.Select(item => item?.DeepClone()).OrderBy(item => item!.ToJsonString(), StringComparer.Ordinal)]);
            case JsonArray list:
                return new JsonArray([.. list.Select(item => Settle(item, string.Empty))]);
            default:
                return node?.DeepClone();
        }
    }

    private JsonNode? SettleMember(string key, JsonNode? value) => key switch
    {
        "bookmarks" or "expires" => "…",
        "id" when value is JsonValue => "…",
        "errors" => new JsonArray([.. value!.AsArray().Select(error => (JsonNode?)error!["code"]!.GetValue<string>())]),
        "notifications" => new JsonArray([.. value!.AsArray().Where(IsSteady).Select(SettleNotification).OrderBy(one => one!.ToJsonString(), StringComparer.Ordinal)]),
        "queryPlan" or "profiledQueryPlan" => value!["operatorType"]!.GetValue<string>(),
        _ when Ids.Contains(key) => SettleId(value!.GetValue<string>()),
        _ => Settle(value, key),
    };

    // Whether a name is new to the database depends on what ran before, but for names that begin with `never`.
    private static bool IsSteady(JsonNode? one) =>
        !one!["code"]!.GetValue<string>().StartsWith("Neo.ClientNotification.Statement.Unknown", StringComparison.Ordinal)
        || one["description"]!.GetValue<string>().Contains("never", StringComparison.OrdinalIgnoreCase);

    private static JsonNode? SettleNotification(JsonNode? one) => new JsonObject
    {
        ["code"] = one!["code"]?.DeepClone(),
        ["position"] = one["position"]?["offset"]?.DeepClone(),
        ["severity"] = one["severity"]?.DeepClone(),
    };

    private string SettleId(string id)
    {
        if (!_ids.TryGetValue(id, out var settled))
        {
            settled = string.Create(CultureInfo.InvariantCulture, $"id {_ids.Count + 1}");
            _ids[id] = settled;
        }

        return settled;
    }
}
