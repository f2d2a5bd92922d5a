using Inlogov.Graph.Port;
using Inlogov.Graph.Values;
using Xunit;

namespace Inlogov.Graph.Testing.Contract;

/// <summary>
/// What everything that reads or writes the graph may rely on, whichever database stands behind the port. Each implementation
/// of <see cref="IGraphDatabase"/> derives a test class from this one.
/// </summary>
public abstract partial class DatabaseContract : IAsyncLifetime
{
    private IGraphDatabase? _database;

    /// <summary>The database of the running test, empty when the test begins.</summary>
    protected IGraphDatabase Database => _database!;

    /// <summary>Ends what the running test still waits for.</summary>
    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => _database = await OpenEmptyAsync(Stop);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_database is not null)
        {
            await CloseAsync(_database);
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Opens a database without data, indexes and constraints, or skips the test with the reason.</summary>
    protected abstract ValueTask<IGraphDatabase> OpenEmptyAsync(CancellationToken cancellationToken);

    /// <summary>Lets go of the database of one test.</summary>
    protected virtual ValueTask CloseAsync(IGraphDatabase database) => database.DisposeAsync();

    private static GraphStatement Statement(string text, params ReadOnlySpan<(string Name, GraphValue Value)> parameters) =>
        new(text, GraphMap.Of(parameters));

    private ValueTask<GraphTable> Run(string text, params ReadOnlySpan<(string Name, GraphValue Value)> parameters) =>
        Database.QueryAsync(Statement(text, parameters), SessionOptions.Writing, Stop);

    private async Task<long> Number(string text) => (await Run(text)).Rows[0][0].AsInteger();
}
