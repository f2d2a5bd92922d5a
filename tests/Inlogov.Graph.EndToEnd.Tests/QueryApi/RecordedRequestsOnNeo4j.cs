using System.Net.Http.Headers;
using System.Text;
using Inlogov.Graph.Testing.Neo4j;
using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests.QueryApi;

/// <summary>The recorded requests, asked of a real Neo4j.</summary>
public sealed class RecordedRequestsOnNeo4j(Neo4jLease lease) : RecordedRequests, IClassFixture<Neo4jLease>
{
    protected override bool IsReference => true;

    protected override async ValueTask<HttpClient> ClientAsync(CancellationToken cancellationToken)
    {
        await lease.OpenAsync(cancellationToken);
        var options = await lease.OptionsAsync(cancellationToken);
        var client = new HttpClient { BaseAddress = new Uri(options.Uri.TrimEnd('/') + "/") };
        if (options.User.Length > 0)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
        }

        return client;
    }
}
