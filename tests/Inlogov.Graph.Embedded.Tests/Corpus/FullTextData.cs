using System.Text.Json;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Tests.Corpus;

/// <summary>The nodes and indexes that full-text cases search in.</summary>
internal sealed record FullTextData(IReadOnlyList<FullTextDataIndex> Indexes, IReadOnlyList<FullTextDataNode> Nodes)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public static FullTextData Read(string path) => JsonSerializer.Deserialize<FullTextData>(File.ReadAllText(path), Options)!;

    /// <summary>Creates the indexes, but for those that were created over data; then the nodes in their order; then the other indexes.</summary>
    public async Task LoadAsync(IGraphDatabase database, CancellationToken cancellationToken)
    {
        foreach (var index in Indexes.Where(index => !index.CreatedAfterData))
        {
            await RunAsync(index.ToStatement());
        }

        var nodes = new GraphList(Nodes.Select(node => (GraphValue)GraphMap.Of(
            ("id", node.Id), ("labels", GraphValue.ListOf([.. node.Labels.Select(label => (GraphValue)label)])), ("properties", PropertiesOf(node)))));
        await RunAsync(new GraphStatement(
            "UNWIND $nodes AS row CREATE (n:$(row.labels)) SET n = row.properties, n.id = row.id", GraphMap.Of(("nodes", nodes))));
        foreach (var index in Indexes.Where(index => index.CreatedAfterData))
        {
            await RunAsync(index.ToStatement());
        }

        async Task RunAsync(GraphStatement statement) => await database.QueryAsync(statement, SessionOptions.Writing, cancellationToken);
    }

    private static GraphMap PropertiesOf(FullTextDataNode node) =>
        new(node.Properties.Select(property => KeyValuePair.Create(property.Key, ToValue(property.Value))));

    private static GraphValue ToValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.TryGetInt64(out var whole) ? whole : value.GetDouble(),
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        JsonValueKind.Array => new GraphList(value.EnumerateArray().Select(ToValue)),
        _ => GraphValue.Null,
    };
}

/// <summary>A full-text index; it has one more property that no node has, because no two indexes may be over the same.</summary>
internal sealed record FullTextDataIndex(string Name, IReadOnlyList<string> Labels, IReadOnlyList<string> Properties, string Analyzer, bool CreatedAfterData)
{
    public GraphStatement ToStatement() => new(
        $"CREATE FULLTEXT INDEX {Name} FOR (n:{string.Join('|', Labels)}) ON EACH [{string.Join(", ", Properties.Append("x_" + Name).Select(key => "n." + key))}] "
        + "OPTIONS {indexConfig: {`fulltext.analyzer`: $analyzer}}",
        GraphMap.Of(("analyzer", Analyzer)));
}

/// <summary>A node.</summary>
internal sealed record FullTextDataNode(long Id, IReadOnlyList<string> Labels, Dictionary<string, JsonElement> Properties);
