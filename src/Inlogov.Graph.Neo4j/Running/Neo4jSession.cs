using Inlogov.Graph.Neo4j.Connecting;
using Inlogov.Graph.Neo4j.Requests;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Neo4j.Running;

/// <summary>A sequence of transactions; each carries the bookmarks of the last, so that a cluster shows what was committed.</summary>
internal sealed class Neo4jSession(Neo4jConnection connection, SessionOptions options) : IGraphSession
{
    private readonly string _database = options.Database ?? connection.Database;

    public IReadOnlyList<string> Bookmarks { get; private set; } = options.Bookmarks;

    public ValueTask<IGraphResult> RunAsync(GraphStatement statement, CancellationToken cancellationToken) => connection.Retries.RunAsync(
        (limits, token) => AttemptAsync(statement, limits, token),
        statement.Limits,
        mayRepeat: options.Access == AccessMode.Read || statement.IsIdempotent,
        cancellationToken);

    public async ValueTask<IGraphTransaction> BeginAsync(CancellationToken cancellationToken) =>
        await Neo4jTransaction.BeginAsync(connection, _database, options.Access, Bookmarks, Remember, cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async ValueTask<IGraphResult> AttemptAsync(GraphStatement statement, StatementLimits limits, CancellationToken cancellationToken)
    {
        var request = new QueryRequest(string.Empty)
        {
            Statement = statement.Text,
            Parameters = statement.Parameters,
            Format = statement.Format,
            RequestId = connection.NextRequestId(),
            Access = options.Access,
            Bookmarks = Bookmarks,
        };
        var run = await StatementRun.StartAsync(connection, request, _database, limits, cancellationToken);
        return await Neo4jResult.OpenAsync(
            run, statement, trailer => Remember(trailer?.Bookmarks ?? []), insideTransaction: false, cancellationToken);
    }

    private void Remember(IReadOnlyList<string> bookmarks) => Bookmarks = bookmarks.Count > 0 ? bookmarks : Bookmarks;
}
