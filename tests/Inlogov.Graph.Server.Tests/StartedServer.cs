using Inlogov.Graph.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Inlogov.Graph.Server.Tests;

/// <summary>The server in this process with the settings of one test, over two things, or over nothing where it is not loaded.</summary>
internal sealed class StartedServer : IAsyncDisposable
{
    private StartedServer(WebApplication app)
    {
        App = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    /// <summary>The running program.</summary>
    public WebApplication App { get; }

    /// <summary>A client whose base address is the server's.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts it on a free port of loopback.</summary>
    public static async Task<StartedServer> StartAsync(string[] settings, bool isLoaded = true)
    {
        var data = Path.Combine(AppContext.BaseDirectory, "Cases", "things.cypher");
        var app = ServerHost.Build(["--urls=http://127.0.0.1:0", "--Seed:OnStart=false", $"--Seed:Cypher={data}", .. settings]);
        await app.StartAsync();
        if (isLoaded)
        {
            await app.Services.GetRequiredService<GraphHost>().LoadAsync(CancellationToken.None);
        }

        return new StartedServer(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await App.DisposeAsync();
    }
}
