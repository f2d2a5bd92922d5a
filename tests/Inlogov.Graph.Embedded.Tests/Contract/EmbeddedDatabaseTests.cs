using Inlogov.Graph.Port;
using Inlogov.Graph.Testing.Contract;

namespace Inlogov.Graph.Embedded.Tests.Contract;

public sealed class EmbeddedDatabaseTests : DatabaseContract
{
    protected override ValueTask<IGraphDatabase> OpenEmptyAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult<IGraphDatabase>(new EmbeddedDatabase(new EmbeddedDatabaseOptions()));
}
