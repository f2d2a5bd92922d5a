using Inlogov.Graph.Values;

namespace Inlogov.Graph.Port;

/// <summary>Short ways to run a statement and read its result whole.</summary>
public static class GraphReading
{
    /// <summary>Runs a statement in a session of its own and reads the whole result.</summary>
    public static async ValueTask<GraphTable> QueryAsync(
        this IGraphDatabase database, GraphStatement statement, SessionOptions options, CancellationToken cancellationToken)
    {
        await using var session = database.OpenSession(options);
        return await session.QueryAsync(statement, cancellationToken);
    }

    /// <summary>Runs a statement in its own transaction and reads the whole result.</summary>
    public static async ValueTask<GraphTable> QueryAsync(
        this IGraphSession session, GraphStatement statement, CancellationToken cancellationToken)
    {
        await using var result = await session.RunAsync(statement, cancellationToken);
        return await ReadAsync(result, cancellationToken);
    }

    /// <summary>Runs a statement in the transaction and reads the whole result.</summary>
    public static async ValueTask<GraphTable> QueryAsync(
        this IGraphTransaction transaction, GraphStatement statement, CancellationToken cancellationToken)
    {
        await using var result = await transaction.RunAsync(statement, cancellationToken);
        return await ReadAsync(result, cancellationToken);
    }

    private static async ValueTask<GraphTable> ReadAsync(IGraphResult result, CancellationToken cancellationToken)
    {
        List<GraphValue[]> rows = [];
        while (await result.FetchAsync(cancellationToken))
        {
            for (var i = 0; i < result.Batch.Count; i++)
            {
                rows.Add(result.Batch.Values(i).ToArray());
            }
        }

        return new GraphTable(result.Columns, rows, await result.ConsumeAsync(cancellationToken));
    }
}
