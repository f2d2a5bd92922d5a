using Inlogov.Graph.Neo4j.Answers;
using Inlogov.Graph.Neo4j.Connecting;
using Inlogov.Graph.Neo4j.Errors;
using Inlogov.Graph.Neo4j.Requests;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Neo4j.Running;

/// <summary>An explicit transaction of the Query API. Any error ends it, on the server as here.</summary>
internal sealed class Neo4jTransaction : IGraphTransaction
{
    private static readonly TimeSpan RollbackMax = TimeSpan.FromSeconds(5);

    private readonly Neo4jConnection _connection;
    private readonly string _database;
    private readonly string _id;
    private readonly string? _affinity;
    private readonly Action<IReadOnlyList<string>> _committed;
    private bool _isOpen = true;
    private bool _isKnownToServer = true;

    private Neo4jTransaction(Neo4jConnection connection, string database, string id, string? affinity, Action<IReadOnlyList<string>> committed)
    {
        _connection = connection;
        _database = database;
        _id = id;
        _affinity = affinity;
        _committed = committed;
    }

    public static async ValueTask<Neo4jTransaction> BeginAsync(
        Neo4jConnection connection,
        string database,
        AccessMode access,
        IReadOnlyList<string> bookmarks,
        Action<IReadOnlyList<string>> committed,
        CancellationToken cancellationToken)
    {
        var request = new QueryRequest("/tx") { Access = access, Bookmarks = bookmarks };
        await using var run = await StatementRun.StartAsync(connection, request, database, StatementLimits.None, cancellationToken);
        var affinity = run.Affinity;
        await run.ReadRowsAsync([], cancellationToken);
        return run.Answer.Trailer.TransactionId is { Length: > 0 } id
            ? new Neo4jTransaction(connection, database, id, affinity, committed)
            : throw Neo4jErrors.NotNeo4j(connection.Address, "a transaction without an id");
    }

    public async ValueTask<IGraphResult> RunAsync(GraphStatement statement, CancellationToken cancellationToken)
    {
        RequireOpen();
        var request = new QueryRequest($"/tx/{_id}")
        {
            Statement = statement.Text,
            Parameters = statement.Parameters,
            Format = statement.Format,
            RequestId = _connection.NextRequestId(),
            Affinity = _affinity,
        };
        try
        {
            var run = await StatementRun.StartAsync(_connection, request, _database, statement.Limits, cancellationToken);
            return await Neo4jResult.OpenAsync(run, statement, EndStatement, insideTransaction: true, cancellationToken);
        }
        catch
        {
            _isOpen = false;
            throw;
        }
    }

    public async ValueTask CommitAsync(CancellationToken cancellationToken)
    {
        RequireOpen();
        _isOpen = false;
        var request = new QueryRequest($"/tx/{_id}/commit") { Affinity = _affinity };
        await using var run = await StatementRun.StartAsync(_connection, request, _database, StatementLimits.None, cancellationToken);
        await run.ReadRowsAsync([], cancellationToken);
        _isKnownToServer = false;
        _committed(run.Answer.Trailer.Bookmarks);
    }

    public async ValueTask RollbackAsync(CancellationToken cancellationToken)
    {
        RequireOpen();
        await ForgetAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_isKnownToServer)
        {
            return;
        }

        using var clock = new CancellationTokenSource(RollbackMax);
        try
        {
            await ForgetAsync(clock.Token);
        }
        catch (Exception failure) when (failure is GraphException or OperationCanceledException)
        {
            // What the server no longer knows is rolled back already; what cannot be reached expires there.
        }
    }

    private async ValueTask ForgetAsync(CancellationToken cancellationToken)
    {
        _isOpen = false;
        _isKnownToServer = false;
        await _connection.EnterAsync(cancellationToken);
        try
        {
            await _connection.DeleteAsync(new QueryRequest($"/tx/{_id}") { Affinity = _affinity }, _database, cancellationToken);
        }
        finally
        {
            _connection.Leave();
        }
    }

    private void EndStatement(AnswerTrailer? trailer) => _isOpen &= trailer is not null;

    private void RequireOpen()
    {
        if (!_isOpen)
        {
            throw Neo4jErrors.TransactionEnded();
        }
    }
}
