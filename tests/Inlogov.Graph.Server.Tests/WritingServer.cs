using Inlogov.Graph.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Inlogov.Graph.Server.Tests;

/// <summary>The server in this process over an empty graph that statements may write.</summary>
public sealed class WritingServer : IAsyncLifetime
{
    private WebApplication? _app;

    /// <summary>A client whose base address is the server's.</summary>
    public HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _app = ServerHost.Build(["--urls=http://127.0.0.1:0", "--Seed:OnStart=false", "--Cypher:AllowWrites=true"]);
        await _app.StartAsync();
        await _app.Services.GetRequiredService<GraphHost>().LoadAsync(CancellationToken.None);
        Client.BaseAddress = new Uri(_app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
    }
}
