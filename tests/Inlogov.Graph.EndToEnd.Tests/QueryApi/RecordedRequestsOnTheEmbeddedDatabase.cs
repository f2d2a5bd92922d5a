using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests.QueryApi;

/// <summary>The recorded requests, asked of our endpoint.</summary>
public sealed class RecordedRequestsOnTheEmbeddedDatabase(WritableServer server) : RecordedRequests, IClassFixture<WritableServer>
{
    protected override ValueTask<HttpClient> ClientAsync(CancellationToken cancellationToken) =>
        new(server.StartAsync(cancellationToken));
}
