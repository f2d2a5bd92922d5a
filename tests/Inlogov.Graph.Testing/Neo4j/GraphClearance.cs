using Inlogov.Graph.Port;

namespace Inlogov.Graph.Testing.Neo4j;

/// <summary>Brings a Neo4j database back to nothing: no constraint, index, node or relationship.</summary>
internal static class GraphClearance
{
    public static async ValueTask EmptyAsync(IGraphDatabase database, CancellationToken cancellationToken, bool keepsSchema = false)
    {
        if (!keepsSchema)
        {
            await DropAsync(database, "CONSTRAINT", "SHOW CONSTRAINTS YIELD name RETURN name", cancellationToken);
            await DropAsync(database, "INDEX", "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name", cancellationToken);
        }

        await RunAsync(database, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS", cancellationToken);
    }

    private static async ValueTask DropAsync(IGraphDatabase database, string what, string list, CancellationToken cancellationToken)
    {
        foreach (var row in (await RunAsync(database, list, cancellationToken)).Rows)
        {
            await RunAsync(database, $"DROP {what} `{row[0].AsString()}` IF EXISTS", cancellationToken);
        }
    }

    private static ValueTask<GraphTable> RunAsync(IGraphDatabase database, string statement, CancellationToken cancellationToken) =>
        database.QueryAsync(new GraphStatement(statement), SessionOptions.Writing, cancellationToken);
}
