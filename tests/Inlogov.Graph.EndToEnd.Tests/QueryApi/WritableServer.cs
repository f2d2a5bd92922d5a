using Inlogov.Graph.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests.QueryApi;

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
