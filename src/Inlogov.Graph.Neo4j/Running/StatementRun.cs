using System.Text.Json;
using Inlogov.Graph.Neo4j.Answers;
using Inlogov.Graph.Neo4j.Connecting;
using Inlogov.Graph.Neo4j.Errors;
using Inlogov.Graph.Neo4j.Requests;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Neo4j.Running;

/// <summary>
/// One statement in flight: it holds one of the places of requests, its answer and its clock. However it ends (read
/// whole, failed, cancelled, out of time, abandoned), the place is given back, and nothing of it goes on in the server.
/// </summary>
internal sealed class StatementRun : IAsyncDisposable
{
    private readonly Neo4jConnection _connection;
    private readonly QueryRequest _request;
    private readonly string _database;
    private readonly StatementLimits _limits;
    private readonly CancellationTokenSource _clock;
    private HttpResponseMessage? _response;
    private AnswerReader? _answer;
    private bool _holdsPlace;

    private StatementRun(Neo4jConnection connection, QueryRequest request, string database, StatementLimits limits)
    {
        _connection = connection;
        _request = request;
        _database = database;
        _limits = limits;
        _clock = limits.Timeout is { } timeout ? new CancellationTokenSource(timeout) : new CancellationTokenSource();
    }

    public AnswerReader Answer => _answer ?? throw new InvalidOperationException("The statement has not been sent.");

    /// <summary>What a cluster wants to see again in the next requests of a transaction.</summary>
    public string? Affinity => _response is null ? null : ClusterAffinity.Read(_response);

    private bool MayHaveWritten => _request.Access != AccessMode.Read;

    /// <summary>Sends the statement and waits for the head of its answer.</summary>
    public static async ValueTask<StatementRun> StartAsync(
        Neo4jConnection connection, QueryRequest request, string database, StatementLimits limits, CancellationToken cancellationToken)
    {
        var run = new StatementRun(connection, request, database, limits);
        await run.GuardAsync(run.SendAsync, cancellationToken);
        return run;
    }

    /// <summary>Brings the next rows; none when the answer is whole, and then it holds no error.</summary>
    public ValueTask ReadRowsAsync(List<ReadOnlyMemory<byte>> rows, CancellationToken cancellationToken) =>
        GuardAsync(token => ReadAsync(rows, token), cancellationToken);

    /// <summary>The error for a row that cannot be read.</summary>
    public GraphException Unreadable(Exception failure) => _connection.Broken(failure, MayHaveWritten);

    /// <summary>Ends the statement, and stops it on the server where its answer is not whole; rows that were read are no longer valid.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_answer is { IsWhole: false } && _holdsPlace)
        {
            await StopAsync();
        }

        Release();
        _answer?.Dispose();
    }

    private async ValueTask SendAsync(CancellationToken cancellationToken)
    {
        await _connection.EnterAsync(cancellationToken);
        _holdsPlace = true;
        _response = await _connection.SendAsync(_request, _database, cancellationToken);
        _answer = new AnswerReader(await _response.Content.ReadAsStreamAsync(cancellationToken));
    }

    private async ValueTask ReadAsync(List<ReadOnlyMemory<byte>> rows, CancellationToken cancellationToken)
    {
        await Answer.ReadRowsAsync(rows, cancellationToken);
        if (!Answer.IsWhole)
        {
            return;
        }

        if (Answer.Trailer.Error is { } error)
        {
            throw _connection.Refused(error, _database);
        }

        if (!Answer.HasData && _request.Statement is not null)
        {
            throw Neo4jErrors.NotNeo4j(_connection.Address, RefusalAnswer.What(_response!) + ", no `data`");
        }

        Release();
    }

    private async ValueTask GuardAsync(Func<CancellationToken, ValueTask> step, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _clock.Token);
        try
        {
            await step(either.Token);
        }
        catch (Exception failure)
        {
            var cancelled = either.IsCancellationRequested && failure is not GraphException;
            if (cancelled && _holdsPlace)
            {
                await StopAsync();
            }

            Release();
            if (cancelled && !cancellationToken.IsCancellationRequested)
            {
                throw Neo4jErrors.TimedOut(_limits.Timeout.GetValueOrDefault());
            }

            cancellationToken.ThrowIfCancellationRequested();
            if (failure is IOException or HttpRequestException or JsonException or FormatException or InvalidOperationException)
            {
                throw _connection.Broken(failure, MayHaveWritten);
            }

            throw;
        }
    }

    private async ValueTask StopAsync()
    {
        // Closing the connection ends what streams; only the server can end what computes.
        _response?.Dispose();
        if (_request.RequestId is { } id)
        {
            await StatementStop.RunAsync(_connection, _database, id);
        }
    }

    private void Release()
    {
        _response?.Dispose();
        _clock.Dispose();
        if (_holdsPlace)
        {
            _holdsPlace = false;
            _connection.Leave();
        }
    }
}
