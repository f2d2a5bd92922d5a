using Inlogov.Graph.Port;

namespace Inlogov.Graph.Server.QueryApi;

/// <summary>An explicit transaction between two requests. It serves one request at a time and ends by itself when it is left alone.</summary>
internal sealed class OpenTransaction(string id, IGraphSession session, IGraphTransaction transaction, TimeProvider clock) : IAsyncDisposable
{
    /// <summary>How long a transaction waits for its next request, as Neo4j's <c>server.queryapi.transaction_idle_timeout</c>.</summary>
    public static readonly TimeSpan IdleMax = TimeSpan.FromSeconds(60);

    private int _busy;

    /// <summary>The id in its address.</summary>
    public string Id { get; } = id;

    /// <summary>When it ends, unless a request comes.</summary>
    public DateTimeOffset Expires { get; private set; } = clock.GetUtcNow() + IdleMax;

    /// <summary>Where statements run.</summary>
    public IGraphTransaction Transaction { get; } = transaction;

    /// <summary>The bookmarks after a commit.</summary>
    public IReadOnlyList<string> Bookmarks => session.Bookmarks;

    /// <summary>Whether it has been left alone for too long.</summary>
    public bool HasExpired => Volatile.Read(ref _busy) == 0 && clock.GetUtcNow() >= Expires;

    /// <summary>Takes it for one request.</summary>
    /// <returns>False while another request has it.</returns>
    public bool TryEnter() => Interlocked.CompareExchange(ref _busy, 1, 0) == 0;

    /// <summary>Gives it back for the next request.</summary>
    public void Leave()
    {
        Expires = clock.GetUtcNow() + IdleMax;
        Volatile.Write(ref _busy, 0);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Transaction.DisposeAsync();
        await session.DisposeAsync();
    }
}
