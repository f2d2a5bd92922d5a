using Inlogov.Graph.Neo4j;
using Xunit;

namespace Inlogov.Graph.Testing.Neo4j;

/// <summary>
/// The real Neo4j of a test process, found once: the address in <c>NEO4J_URI</c>; else a container, where Docker answers;
/// else the server of <c>../shared/neo4j</c>. Declare it with <c>[assembly: AssemblyFixture(typeof(Neo4jServer))]</c>.
/// </summary>
public sealed class Neo4jServer : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1);
    private IAsyncDisposable? _owned;
    private Neo4jOptions? _options;
    private string? _reason;

    /// <summary>How to reach the server; the test is skipped with the reason where there is none, and fails where <c>CI</c> is set.</summary>
    public async ValueTask<Neo4jOptions> RequireAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_options is null && _reason is null)
            {
                await FindAsync(cancellationToken);
            }
        }
        finally
        {
            _gate.Release();
        }

        if (_options is null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") is { Length: > 0 }, _reason!);
            Assert.Fail(_reason!);
        }

        return _options!;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_owned is not null)
        {
            await _owned.DisposeAsync();
        }

        _gate.Dispose();
    }

    private async Task FindAsync(CancellationToken cancellationToken)
    {
        List<string> reasons = [];
        if (ConfiguredServer.Options is { } configured)
        {
            _options = configured;
            return;
        }

        if (ContainedServer.IsPossible)
        {
            await TryAsync(ContainedServer.StartAsync, reasons, cancellationToken);
        }

        if (_options is null && SharedServer.IsPossible)
        {
            await TryAsync(SharedServer.StartAsync, reasons, cancellationToken);
        }

        _reason = $"No Neo4j: `NEO4J_URI` is not set, no Docker answers, and `../shared/neo4j` with Java is not there. {string.Join(' ', reasons)}".TrimEnd();
    }

    private async Task TryAsync(
        Func<CancellationToken, Task<(Neo4jOptions Options, IAsyncDisposable Owned)>> start, List<string> reasons, CancellationToken cancellationToken)
    {
        try
        {
            (_options, _owned) = await start(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            reasons.Add(failure.Message);
        }
    }
}
