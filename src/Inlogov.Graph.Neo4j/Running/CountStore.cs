using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Neo4j.Running;

/// <summary>Reads Neo4j's counts, which it keeps up to date itself: one call, or, where that is an administrator's, a count for each label and type.</summary>
internal static class CountStore
{
    private const string Retrieve = "CALL db.stats.retrieve('GRAPH COUNTS') YIELD data RETURN data.nodes AS nodes, data.relationships AS relationships";

    public static async ValueTask<GraphStatistics> ReadAsync(Neo4jDatabase database, CancellationToken cancellationToken)
    {
        try
        {
            var table = await AskAsync(database, Retrieve, cancellationToken);
            return Build(table.Rows[0][0].AsList().Select(Node), table.Rows[0][1].AsList().Select(Relationship));
        }
        catch (GraphException failure) when (failure.Code is GraphStatusCodes.Forbidden or GraphStatusCodes.ProcedureNotFound)
        {
            return await CountEachAsync(database, cancellationToken);
        }
    }

    private static async ValueTask<GraphStatistics> CountEachAsync(Neo4jDatabase database, CancellationToken cancellationToken)
    {
        var labels = await ListAsync(database, "CALL db.labels() YIELD label RETURN label", cancellationToken);
        var types = await ListAsync(database, "CALL db.relationshipTypes() YIELD relationshipType AS type RETURN type", cancellationToken);
        List<(string?, long)> nodes = [(null, await CountAsync(database, "MATCH (n) RETURN count(n)", cancellationToken))];
        List<(string?, string?, string?, long)> relationships = [(null, null, null, await CountAsync(database, "MATCH ()-[r]->() RETURN count(r)", cancellationToken))];
        foreach (var label in labels)
        {
            nodes.Add((label, await CountAsync(database, $"MATCH (n:{Quote(label)}) RETURN count(n)", cancellationToken)));
        }

        foreach (var type in types)
        {
            relationships.Add((null, type, null, await CountAsync(database, $"MATCH ()-[r:{Quote(type)}]->() RETURN count(r)", cancellationToken)));
            foreach (var label in labels)
            {
                relationships.Add((label, type, null, await CountAsync(database, $"MATCH (:{Quote(label)})-[r:{Quote(type)}]->() RETURN count(r)", cancellationToken)));
                relationships.Add((null, type, label, await CountAsync(database, $"MATCH ()-[r:{Quote(type)}]->(:{Quote(label)}) RETURN count(r)", cancellationToken)));
            }
        }

        return Build(nodes, relationships);
    }

    private static (string? Label, long Count) Node(GraphValue entry)
    {
        var map = entry.AsMap();
        return (Text(map, "label"), map.Get("count").AsInteger());
    }

    private static (string? Start, string? Type, string? End, long Count) Relationship(GraphValue entry)
    {
        var map = entry.AsMap();
        return (Text(map, "startLabel"), Text(map, "relationshipType"), Text(map, "endLabel"), map.Get("count").AsInteger());
    }

    private static GraphStatistics Build(
        IEnumerable<(string? Label, long Count)> nodes, IEnumerable<(string? Start, string? Type, string? End, long Count)> relationships)
    {
        Dictionary<string, long> byLabel = new(StringComparer.Ordinal);
        Dictionary<(string? Start, string Type, string? End), long> byPattern = [];
        var (nodesAll, relationshipsAll) = (0L, 0L);
        foreach (var (label, count) in nodes)
        {
            if (label is null)
            {
                nodesAll = count;
            }
            else if (count > 0)
            {
                byLabel[label] = count;
            }
        }

        foreach (var (start, type, end, count) in relationships)
        {
            if (type is null)
            {
                relationshipsAll = start is null && end is null ? count : relationshipsAll;
            }
            else if (count > 0)
            {
                byPattern[(start, type, end)] = count;
            }
        }

        AddPairs(byPattern);
        return new GraphStatistics(nodesAll, relationshipsAll, byLabel, byPattern);
    }

    private static void AddPairs(Dictionary<(string? Start, string Type, string? End), long> byPattern)
    {
        var ends = byPattern.Where(one => one.Key.Start is null && one.Key.End is not null).ToLookup(one => one.Key.Type);
        foreach (var (key, count) in byPattern.Where(one => one.Key.Start is not null).ToList())
        {
            foreach (var (end, other) in ends[key.Type])
            {
                byPattern[(key.Start, key.Type, end.End)] = Math.Min(count, other);
            }
        }
    }

    private static async ValueTask<IReadOnlyList<string>> ListAsync(Neo4jDatabase database, string statement, CancellationToken cancellationToken) =>
        [.. (await AskAsync(database, statement, cancellationToken)).Rows.Select(row => row[0].AsString())];

    private static async ValueTask<long> CountAsync(Neo4jDatabase database, string statement, CancellationToken cancellationToken) =>
        (await AskAsync(database, statement, cancellationToken)).Rows[0][0].AsInteger();

    private static ValueTask<GraphTable> AskAsync(Neo4jDatabase database, string statement, CancellationToken cancellationToken) =>
        database.QueryAsync(new GraphStatement(statement), SessionOptions.Reading, cancellationToken);

    private static string? Text(GraphMap map, string key) => map.Get(key) is { IsNull: false } value ? value.AsString() : null;

    private static string Quote(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
