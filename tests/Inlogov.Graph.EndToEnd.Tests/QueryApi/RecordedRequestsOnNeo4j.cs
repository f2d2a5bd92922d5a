using System.Net.Http.Headers;
using System.Text;
using Inlogov.Graph.Testing.Neo4j;
using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests.QueryApi;

/// <summary>The recorded requests, asked of a real Neo4j.</summary>
public sealed class RecordedRequestsOnNeo4j(Neo4jLease lease) : RecordedRequests, IClassFixture<Neo4jLease>, IDisposable
{
    private readonly HttpClient _client = new();

    protected override bool IsReference => true;

    public void Dispose() => _client.Dispose();

    protected override async ValueTask<HttpClient> ClientAsync(CancellationToken cancellationToken)
    {
        await lease.OpenAsync(cancellationToken);
        var options = await lease.OptionsAsync(cancellationToken);
        _client.BaseAddress = new Uri(options.Uri.TrimEnd('/') + "/");
        if (options.User.Length > 0)
        {
            _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
        }

        return _client;
    }
}
