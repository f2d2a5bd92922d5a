using Inlogov.Graph.Port;

namespace Inlogov.Graph.GraphQL.Tests.Http;

/// <summary>A database that no test of HTTP gets to ask.</summary>
internal sealed class UnusedDatabase : IGraphDatabase
{
    public string Name => "unused";

    public IGraphSession OpenSession(SessionOptions options) => throw new NotSupportedException();

    public ValueTask VerifyAsync(CancellationToken cancellationToken) => default;

    public ValueTask<GraphStatistics> GetStatisticsAsync(CancellationToken cancellationToken) => new(GraphStatistics.Empty);

    public ValueTask DisposeAsync() => default;
}
