using Inlogov.Graph.Testing.Neo4j;
using Xunit;

namespace Inlogov.Graph.Seeding.Tests.Loading;

public sealed class Neo4jLoadingTests(Neo4jLease lease) : LoadingContract, IClassFixture<Neo4jLease>
{
    public override async ValueTask InitializeAsync() =>
        Database = await lease.OpenEmptyAsync(TestContext.Current.CancellationToken, keepsSchema: true);

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
