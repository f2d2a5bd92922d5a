using Inlogov.Graph.Port;
using Inlogov.Graph.Testing.Contract;
using Inlogov.Graph.Testing.Neo4j;
using Xunit;

namespace Inlogov.Graph.Neo4j.Tests.Real;

public sealed class Neo4jContractTests(Neo4jLease lease) : DatabaseContract, IClassFixture<Neo4jLease>
{
    protected override async ValueTask<IGraphDatabase> OpenEmptyAsync(CancellationToken cancellationToken) =>
        await lease.OpenEmptyAsync(cancellationToken);

    // The lease closes the database when the whole class is done.
    protected override ValueTask CloseAsync(IGraphDatabase database) => ValueTask.CompletedTask;
}
