using System.Collections.Concurrent;
using Inlogov.Graph.Embedded;
using Inlogov.Graph.Port;
using Xunit;

namespace Inlogov.Graph.GraphQL.Tests.Operations;

/// <summary>The corpus on the embedded database.</summary>
public sealed class EmbeddedOperationTests(EmbeddedOperationTests.Graphs graphs) : OperationCases, IClassFixture<EmbeddedOperationTests.Graphs>
{
    private protected override ValueTask<IGraphDatabase> OpenAsync(CaseGraph graph, CancellationToken cancellationToken) =>
        new(graphs.OpenAsync(graph, cancellationToken));

    /// <summary>A database for each graph.</summary>
    public sealed class Graphs : IAsyncDisposable
    {
        private readonly ConcurrentDictionary<string, Lazy<Task<IGraphDatabase>>> _filled = new();

        public async ValueTask DisposeAsync()
        {
            foreach (var database in _filled.Values.Where(one => one.IsValueCreated && one.Value.IsCompletedSuccessfully))
            {
                await (await database.Value).DisposeAsync();
            }
        }

        internal Task<IGraphDatabase> OpenAsync(CaseGraph graph, CancellationToken cancellationToken) =>
            _filled.GetOrAdd(graph.CypherFile, _ => new Lazy<Task<IGraphDatabase>>(() => FillAsync(graph, cancellationToken))).Value;

        private static async Task<IGraphDatabase> FillAsync(CaseGraph graph, CancellationToken cancellationToken)
        {
            var database = new EmbeddedDatabase(new EmbeddedDatabaseOptions());
            await graph.FillAsync(database, cancellationToken);
            return database;
        }
    }
}
