using System.Security.Cryptography;
using System.Text;
using Inlogov.Graph.Neo4j;

namespace Inlogov.Graph.Testing.Neo4j;

/// <summary>
/// The use of the real Neo4j by one test collection, alone on this machine: take it as a class or collection fixture, and
/// call <see cref="OpenAsync"/> in the test. The database is empty when the lease begins.
/// </summary>
public sealed class Neo4jLease(Neo4jServer server) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly SemaphoreSlim _gate = new(1);
    private FileStream? _lock;
    private Neo4jDatabase? _database;

    /// <summary>How the server is reached; for tests that make their own connection.</summary>
    public ValueTask<Neo4jOptions> OptionsAsync(CancellationToken cancellationToken) => server.RequireAsync(cancellationToken);

    /// <summary>The database, which no other test uses until this lease ends; do not dispose it. Without a server the test is skipped.</summary>
    public async ValueTask<Neo4jDatabase> OpenAsync(CancellationToken cancellationToken)
    {
        var options = await server.RequireAsync(cancellationToken);
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_database is null)
            {
                _lock ??= await LockAsync(options.Uri, cancellationToken);
                var database = new Neo4jDatabase(options);
                await database.VerifyAsync(cancellationToken);
                await GraphClearance.EmptyAsync(database, cancellationToken);
                _database = database;
            }
        }
        finally
        {
            _gate.Release();
        }

        return _database;
    }

    /// <summary>The database, emptied again.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <param name="keepsSchema">Whether constraints and indexes of an earlier test stay, which is quicker.</param>
    public async ValueTask<Neo4jDatabase> OpenEmptyAsync(CancellationToken cancellationToken, bool keepsSchema = false)
    {
        var isNew = _database is null;
        var database = await OpenAsync(cancellationToken);
        if (!isNew)
        {
            await GraphClearance.EmptyAsync(database, cancellationToken, keepsSchema);
        }

        return database;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }

        if (_lock is not null)
        {
            await _lock.DisposeAsync();
        }

        _gate.Dispose();
    }

    private static async Task<FileStream> LockAsync(string uri, CancellationToken cancellationToken)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(uri)))[..16];
        var path = Path.Combine(Path.GetTempPath(), $"inlogov-graph-neo4j-{name}.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }
}
