using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Seeding.Loading;

/// <summary>What earlier seedings left in the graph: the mark of each node and relationship that is ours.</summary>
internal sealed class GraphContent
{
    private const string NodesStatement =
        $"MATCH (n:{GraphLabels.Marker}) WHERE n.{SeedMark.Property} IS NOT NULL RETURN n.id AS id, n.{SeedMark.Property} AS mark";

    private const string RelationshipsStatement =
        $"MATCH (s:{GraphLabels.Marker})-[r]->(t:{GraphLabels.Marker}) WHERE r.{SeedMark.Property} IS NOT NULL "
        + $"RETURN s.id AS start, type(r) AS type, t.id AS end, r.{SeedMark.Property} AS mark";

    private GraphContent()
    {
    }

    /// <summary>Marks by the node's id.</summary>
    public Dictionary<string, SeedMark> Nodes { get; } = new(StringComparer.Ordinal);

    /// <summary>Marks by what makes a relationship this one.</summary>
    public Dictionary<RelationshipKey, SeedMark> Relationships { get; } = [];

    public static async ValueTask<GraphContent> ReadAsync(IGraphTransaction transaction, CancellationToken cancellationToken)
    {
        var content = new GraphContent();
        await EachAsync(transaction, NodesStatement, content.TakeNode, cancellationToken);
        await EachAsync(transaction, RelationshipsStatement, content.TakeRelationship, cancellationToken);
        return content;
    }

    private static async ValueTask EachAsync(IGraphTransaction transaction, string statement, Action<ReadOnlySpan<GraphValue>> take, CancellationToken cancellationToken)
    {
        await using var result = await transaction.RunAsync(new GraphStatement(statement), cancellationToken);
        while (await result.FetchAsync(cancellationToken))
        {
            for (var row = 0; row < result.Batch.Count; row++)
            {
                take(result.Batch.Values(row));
            }
        }
    }

    private void TakeNode(ReadOnlySpan<GraphValue> row)
    {
        if (Id(row[0]) is { } id)
        {
            Nodes[id] = Mark(row[1]);
        }
    }

    private void TakeRelationship(ReadOnlySpan<GraphValue> row)
    {
        if (Id(row[0]) is { } start && Id(row[2]) is { } end)
        {
            var mark = Mark(row[3]);
            Relationships[new RelationshipKey(start, row[1].AsString(), end, mark.Variant)] = mark;
        }
    }

    private static string? Id(GraphValue value) => value.Kind == GraphValueKind.String && GraphLabels.Knows(value.AsString()) ? value.AsString() : null;

    private static SeedMark Mark(GraphValue value) => SeedMark.Parse(value.Kind == GraphValueKind.String ? value.AsString() : string.Empty);
}
