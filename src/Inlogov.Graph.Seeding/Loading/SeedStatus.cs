using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Seeding.Loading;

/// <summary>Where the graph stands, as its own status node says.</summary>
/// <param name="Revision">Grows by one with every seeding that changes something; 0 before the first.</param>
/// <param name="SeedHash">The hash of the facts it holds; empty while a seeding in several transactions is under way.</param>
/// <param name="Nodes">How many nodes the seeding left.</param>
/// <param name="Relationships">How many relationships the seeding left.</param>
internal sealed record SeedStatus(long Revision, string SeedHash, long Nodes, long Relationships)
{
    private const string ReadStatement =
        $"MATCH (g:{GraphLabels.Status} {{id: 'graph'}}) RETURN g.revision AS revision, g.seedHash AS seedHash, g.nodes AS nodes, g.relationships AS relationships";

    private const string WriteStatement =
        $"MERGE (g:{GraphLabels.Status} {{id: 'graph'}}) SET g:{GraphLabels.Marker}, g.revision = $revision, g.seedHash = $seedHash, g.nodes = $nodes, g.relationships = $relationships";

    public static readonly SeedStatus None = new(0, string.Empty, 0, 0);

    public static async ValueTask<SeedStatus> ReadAsync(IGraphSession session, CancellationToken cancellationToken)
    {
        var rows = (await session.QueryAsync(new GraphStatement(ReadStatement) { IsIdempotent = true }, cancellationToken)).Rows;
        return rows is [{ } row] && row is [{ Kind: GraphValueKind.Integer }, { Kind: GraphValueKind.String }, { Kind: GraphValueKind.Integer }, { Kind: GraphValueKind.Integer }]
            ? new SeedStatus(row[0].AsInteger(), row[1].AsString(), row[2].AsInteger(), row[3].AsInteger())
            : None;
    }

    /// <summary>Whether the graph still holds as many of our nodes and relationships as the seeding left: counts that both databases keep.</summary>
    public async ValueTask<bool> StillHoldsAsync(IGraphSession session, IEnumerable<string> types, CancellationToken cancellationToken)
    {
        // The status node has the marker too.
        if (await CountAsync(session, $"MATCH (n:{GraphLabels.Marker}) RETURN count(n) AS count", cancellationToken) != Nodes + 1)
        {
            return false;
        }

        var relationships = 0L;
        foreach (var type in types)
        {
            relationships += await CountAsync(session, $"MATCH (:{GraphLabels.Marker})-[r:{type}]->() RETURN count(r) AS count", cancellationToken);
        }

        return relationships == Relationships;
    }

    public GraphStatement ToStatement() => new(
        WriteStatement,
        GraphMap.Of(("revision", Revision), ("seedHash", SeedHash), ("nodes", Nodes), ("relationships", Relationships)));

    private static async ValueTask<long> CountAsync(IGraphSession session, string statement, CancellationToken cancellationToken) =>
        (await session.QueryAsync(new GraphStatement(statement) { IsIdempotent = true }, cancellationToken)).Rows[0][0].AsInteger();
}
