using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Testing.Differences;

/// <summary>Runs the same statement on two databases and tells where their answers differ: columns, rows, what was changed, or the error.</summary>
public static partial class DatabaseDifference
{
    /// <summary>What differs, or null. Rows are compared without their order, since a statement without ORDER BY promises none.</summary>
    public static async Task<string?> OfAsync(
        IGraphDatabase left, IGraphDatabase right, GraphStatement statement, SessionOptions options, CancellationToken cancellationToken)
    {
        var one = await AnswerAsync(left, statement, options, cancellationToken);
        var other = await AnswerAsync(right, statement, options, cancellationToken);
        return one == other ? null : $"{statement.Text}\n{left.Name}: {one}\n{right.Name}: {other}";
    }

    private static async Task<string> AnswerAsync(IGraphDatabase database, GraphStatement statement, SessionOptions options, CancellationToken cancellationToken)
    {
        try
        {
            await using var session = database.OpenSession(options);
            await using var result = await session.RunAsync(statement with { Format = RowFormat.Json }, cancellationToken);
            List<string> rows = [];
            while (await result.FetchAsync(cancellationToken))
            {
                for (var i = 0; i < result.Batch.Count; i++)
                {
                    rows.Add(Ordered(JsonNode.Parse(result.Batch.Json(i).Span))?.ToJsonString() ?? "null");
                }
            }

            var columns = string.Join(", ", result.Columns);
            var summary = await result.ConsumeAsync(cancellationToken);
            rows.Sort(StringComparer.Ordinal);
            return new StringBuilder(columns).Append('\n').AppendJoin('\n', rows).Append('\n').Append(summary.Counters).ToString();
        }
        catch (GraphException failure)
        {
            return failure.Code;
        }
    }

    // Neo4j keeps no order of the keys of a map, and each database numbers its elements by itself.
    private static JsonNode? Ordered(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => KeyValuePair.Create(one.Key, Ordered(one.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Ordered)]),
        JsonValue value when value.TryGetValue<string>(out var text) && ElementId().IsMatch(text) => "an element id",
        _ => node?.DeepClone(),
    };

    [GeneratedRegex("^[45]:[^:]+:[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex ElementId();
}
