using Inlogov.Graph.Neo4j.Connecting;
using Inlogov.Graph.Neo4j.Errors;
using Inlogov.Graph.Neo4j.Running;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Neo4j;

/// <summary>
/// The port over Neo4j's HTTP Query API. A statement in its own transaction commits on the server as its last row is
/// sent: disposing its result earlier stops what still runs, and cannot undo what was answered whole.
/// </summary>
public sealed class Neo4jDatabase : IGraphDatabase
{
    private static readonly TimeSpan VerifyMax = TimeSpan.FromSeconds(10);

    private readonly Neo4jConnection _connection;

    /// <summary>Checks the options; nothing is sent before the first use.</summary>
    /// <exception cref="GraphException">An option is wrong; the message names it and the remedy.</exception>
    public Neo4jDatabase(Neo4jOptions options) => _connection = new Neo4jConnection(options);

    /// <inheritdoc/>
    public string Name => $"Neo4j at {_connection.Address}";

    /// <inheritdoc/>
    public IGraphSession OpenSession(SessionOptions options) => new Neo4jSession(_connection, options);

    /// <inheritdoc/>
    public async ValueTask VerifyAsync(CancellationToken cancellationToken)
    {
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        clock.CancelAfter(VerifyMax);
        try
        {
            await ServerDiscovery.VerifyAsync(_connection, clock.Token);
            await this.QueryAsync(new GraphStatement("RETURN 1 AS one"), SessionOptions.Reading, clock.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Neo4jErrors.NoAnswer(_connection.Address, VerifyMax);
        }
    }

    /// <inheritdoc/>
    /// <remarks>
    /// From Neo4j's count store, which keeps one end of a relationship at a time: a pair of labels gets the smaller of
    /// its two ends' counts, never less than there are.
    /// </remarks>
    public ValueTask<GraphStatistics> GetStatisticsAsync(CancellationToken cancellationToken) => CountStore.ReadAsync(this, cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _connection.Dispose();
        return ValueTask.CompletedTask;
    }
}
