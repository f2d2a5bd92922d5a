using Inlogov.Graph.Port;
using Inlogov.Graph.Testing.Neo4j;
using Xunit;

namespace Inlogov.Graph.GraphQL.Tests.Operations;

/// <summary>The corpus on a real Neo4j.</summary>
public sealed class Neo4jOperationTests(Neo4jOperationTests.Graphs graphs) : OperationCases, IClassFixture<Neo4jOperationTests.Graphs>
{
    private protected override ValueTask<IGraphDatabase> OpenAsync(CaseGraph graph, CancellationToken cancellationToken) =>
        graphs.OpenAsync(graph, cancellationToken);

    /// <summary>The leased server, filled with one graph at a time.</summary>
    public sealed class Graphs(Neo4jServer server) : IAsyncDisposable
    {
        private readonly Neo4jLease _lease = new(server);
        private CaseGraph? _filled;

        public ValueTask DisposeAsync() => _lease.DisposeAsync();

        internal async ValueTask<IGraphDatabase> OpenAsync(CaseGraph graph, CancellationToken cancellationToken)
        {
            if (_filled == graph)
            {
                return await _lease.OpenAsync(cancellationToken);
            }

            var database = await _lease.OpenEmptyAsync(cancellationToken);
            await graph.FillAsync(database, cancellationToken);
            _filled = graph;
            return database;
        }
    }
}
