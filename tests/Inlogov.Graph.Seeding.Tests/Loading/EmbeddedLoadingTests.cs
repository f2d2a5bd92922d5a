using Inlogov.Graph.Embedded;

namespace Inlogov.Graph.Seeding.Tests.Loading;

public sealed class EmbeddedLoadingTests : LoadingContract
{
    public override ValueTask InitializeAsync()
    {
        Database = new EmbeddedDatabase(new EmbeddedDatabaseOptions());
        return ValueTask.CompletedTask;
    }

    public override ValueTask DisposeAsync() => Database.DisposeAsync();
}
