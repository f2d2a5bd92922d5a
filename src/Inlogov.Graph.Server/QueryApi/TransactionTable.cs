using System.Collections.Concurrent;
using System.Security.Cryptography;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Server.QueryApi;

/// <summary>The explicit transactions that are open, by id. One that is left alone for a minute is rolled back.</summary>
internal sealed class TransactionTable : IAsyncDisposable
{
    private const int IdLength = 6;
    private const int OpenMax = 1000;
    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, OpenTransaction> _open = new(StringComparer.Ordinal);
    private readonly TimeProvider _clock;
    private readonly ITimer _sweeper;

    /// <summary>Begins to look after transactions.</summary>
    public TransactionTable(TimeProvider clock)
    {
        _clock = clock;
        _sweeper = clock.CreateTimer(_ => EndExpired(), state: null, Sweep, Sweep);
    }

    /// <summary>Begins a transaction, taken for the request that asks.</summary>
    /// <exception cref="GraphException">Too many are open.</exception>
    public async Task<OpenTransaction> OpenAsync(IGraphSession session, CancellationToken cancellationToken)
    {
        if (_open.Count >= OpenMax)
        {
            throw new GraphException("Neo.TransientError.Transaction.MaximumTransactionLimitReached", $"{OpenMax} transactions are open: commit or roll back some, then try again.");
        }

        var transaction = await session.BeginAsync(cancellationToken);
        while (true)
        {
            var opened = new OpenTransaction(RandomNumberGenerator.GetHexString(IdLength, lowercase: true), session, transaction, _clock);
            opened.TryEnter();
            if (_open.TryAdd(opened.Id, opened))
            {
                return opened;
            }
        }
    }

    /// <summary>Takes a transaction for one request.</summary>
    /// <exception cref="RefusedRequestException">There is no such transaction.</exception>
    /// <exception cref="GraphException">Another request has it.</exception>
    public OpenTransaction Take(string id)
    {
        if (!_open.TryGetValue(id, out var found) || found.HasExpired)
        {
            throw new RefusedRequestException(StatusCodes.Status404NotFound, GraphStatusCodes.RequestInvalid, $"Transaction with Id: \"{id}\" was not found. It has ended, or was left alone for more than a minute.");
        }

        return found.TryEnter()
            ? found
            : throw new GraphException("Neo.ClientError.Transaction.TransactionAccessedConcurrently", $"Transaction with Id: \"{id}\" is serving another request: wait for its answer.");
    }

    /// <summary>Forgets a transaction and rolls back what it has not committed.</summary>
    public async Task EndAsync(OpenTransaction transaction)
    {
        _open.TryRemove(transaction.Id, out _);
        await transaction.DisposeAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _sweeper.DisposeAsync();
        foreach (var transaction in _open.Values)
        {
            await EndAsync(transaction);
        }
    }

    private void EndExpired()
    {
        foreach (var transaction in _open.Values.Where(one => one.HasExpired && one.TryEnter()))
        {
            _ = EndAsync(transaction);
        }
    }
}
