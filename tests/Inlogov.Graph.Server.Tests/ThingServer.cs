using Inlogov.Graph.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Inlogov.Graph.Server.Tests;

/// <summary>The server in this process, without the facts, over two things.</summary>
public sealed class ThingServer : IAsyncLifetime
{
    private WebApplication? _app;

    /// <summary>A client whose base address is the server's.</summary>
    public HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var data = Path.Combine(AppContext.BaseDirectory, "Cases", "things.cypher");
        _app = ServerHost.Build(["--urls=http://127.0.0.1:0", "--Seed:OnStart=false", $"--Seed:Cypher={data}"]);
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
