using System.Net.Http.Headers;
using System.Text;
using Inlogov.Graph.Server.Hosting;
using Inlogov.Graph.Testing.Neo4j;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests.QueryApi;

/// <summary>The recorded requests, asked of our endpoint.</summary>
public sealed class RecordedRequestsOnTheEmbeddedDatabase(WritableServer server) : RecordedRequests, IClassFixture<WritableServer>
{
    protected override ValueTask<HttpClient> ClientAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(new HttpClient { BaseAddress = server.Address });
}

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

/// <summary>Our server in this process over an empty graph that statements may write.</summary>
public sealed class WritableServer : IAsyncLifetime
{
    private WebApplication? _app;

    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _app = ServerHost.Build(["--urls=http://127.0.0.1:0", "--Seed:OnStart=false", "--Cypher:AllowWrites=true"]);
        await _app.StartAsync();
        await _app.Services.GetRequiredService<GraphHost>().LoadAsync(CancellationToken.None);
        Address = new Uri(_app.Urls.First() + "/");
    }

    public ValueTask DisposeAsync() => _app!.DisposeAsync();
}
