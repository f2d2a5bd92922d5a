using System.Text.Json;
using Inlogov.Graph.Neo4j.Answers;
using Inlogov.Graph.Neo4j.Connecting;
using Inlogov.Graph.Neo4j.Requests;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Neo4j.Running;

/// <summary>
/// Ends a statement inside the server, found by the extra parameter that was sent with it: the Query API ignores
/// <c>maxExecutionTime</c>, and a client that goes away does not stop a statement that computes (measured on 5.26.30).
/// </summary>
internal static class StatementStop
{
    private const int TriesMax = 3;

    private const string Statement = """
        SHOW TRANSACTIONS YIELD transactionId AS t, parameters AS p WHERE p.__request = $id
        TERMINATE TRANSACTIONS t YIELD transactionId, message RETURN transactionId, message
        """;

    private static readonly TimeSpan TimeMax = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Tries until the statement was found, a few times: a request that was just sent may not have begun. It never throws.</summary>
    public static async ValueTask RunAsync(Neo4jConnection connection, string database, string requestId)
    {
        using var clock = new CancellationTokenSource(TimeMax);
        try
        {
            for (var tries = 0; tries < TriesMax && !await TryAsync(connection, database, requestId, clock.Token); tries++)
            {
                await Task.Delay(Pause, clock.Token);
            }
        }
        catch (Exception failure) when (failure is GraphException or OperationCanceledException or IOException or HttpRequestException or JsonException)
        {
            // The statement's own error is the one to report; a server that cannot be reached runs nothing that we could end.
        }
    }

    private static async ValueTask<bool> TryAsync(Neo4jConnection connection, string database, string requestId, CancellationToken cancellationToken)
    {
        var request = new QueryRequest(string.Empty) { Statement = Statement, Parameters = GraphMap.Of(("id", requestId)), Format = RowFormat.Json };
        using var response = await connection.SendAsync(request, database, cancellationToken);
        using var answer = new AnswerReader(await response.Content.ReadAsStreamAsync(cancellationToken));
        List<ReadOnlyMemory<byte>> rows = [];
        await answer.ReadRowsAsync(rows, cancellationToken);
        var found = rows.Count > 0;
        while (!answer.IsWhole)
        {
            await answer.ReadRowsAsync(rows, cancellationToken);
        }

        return found;
    }
}
