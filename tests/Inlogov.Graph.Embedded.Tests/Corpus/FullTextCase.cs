using System.Text.Json;
using System.Text.Json.Serialization;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Tests.Corpus;

/// <summary>A search in one of the indexes over the generated nodes of <c>fulltext/data.json</c>, and what Neo4j found: numbers of nodes with scores, in its order, or an error.</summary>
internal sealed record FullTextCase(
    string Kind,
    [property: JsonRequired] string Index,
    [property: JsonRequired] string Query,
    Dictionary<string, JsonElement>? Options,
    IReadOnlyList<double[]>? Rows,
    FullTextError? Error)
{
    private const double RelativeError = 1e-5;

    /// <summary>The call of the procedure.</summary>
    public GraphStatement ToStatement() => new(
        "CALL db.index.fulltext.queryNodes($index, $query, $options) YIELD node, score RETURN node.id AS id, score",
        GraphMap.Of(("index", Index), ("query", Query), ("options", OptionMap())));

    /// <summary>Why the answer is not Neo4j's; null when it is.</summary>
    public string? Differs(CorpusAnswer answer)
    {
        if (Error is not null || answer.Table is null)
        {
            return answer.ErrorCode == Error?.Code ? null : $"error {answer.ErrorCode ?? "none"}, expected {Error?.Code ?? "none"}: {Query}: {answer.Message} {answer.Detail}";
        }

        var found = answer.Table.Rows.Select(row => new[] { (double)row[0].AsInteger(), row[1].AsFloat() }).ToList();
        if (!found.Select(row => row[0]).SequenceEqual(Rows!.Select(row => row[0])))
        {
            return $"other nodes for {Query}: {Show(found)}, expected {Show(Rows!)}";
        }

        return found.Zip(Rows!).All(pair => Math.Abs(pair.First[1] - pair.Second[1]) <= RelativeError * Math.Abs(pair.Second[1]))
            ? null
            : $"other scores for {Query}: {Show(found)}, expected {Show(Rows!)}";
    }

    private static string Show(IReadOnlyList<double[]> rows) =>
        $"{rows.Count} rows {string.Join(", ", rows.Take(8).Select(row => $"{row[0]}:{row[1]:0.######}"))}";

    private GraphMap OptionMap() => new((Options ?? []).Select(option => KeyValuePair.Create(
        option.Key,
        option.Value.ValueKind == JsonValueKind.String ? (GraphValue)option.Value.GetString()! : option.Value.GetInt64())));
}

/// <summary>How a search failed.</summary>
internal sealed record FullTextError(string Code, string Message);
