using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inlogov.Graph.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>The real server on a free port of loopback, asked over HTTP. It starts with the first question.</summary>
public abstract class RunningServer : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1);
    private readonly HttpClient _client = new();
    private WebApplication? _app;

    /// <summary>A client of the started server; its base address is the server's.</summary>
    public async Task<HttpClient> StartAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_app is null)
            {
                var app = ServerHost.Build(["--urls=http://127.0.0.1:0", .. await ArgumentsAsync(cancellationToken)]);
                await app.StartAsync(cancellationToken);
                await app.Services.GetRequiredService<GraphHost>().LoadAsync(cancellationToken);
                _client.BaseAddress = new Uri(app.Urls.First());
                _app = app;
            }
        }
        finally
        {
            _gate.Release();
        }

        return _client;
    }

    /// <summary>Posts an operation and answers the whole response object.</summary>
    public async Task<JsonObject> AskAsync(string query, JsonNode? variables, CancellationToken cancellationToken)
    {
        var client = await StartAsync(cancellationToken);
        using var response = await client.PostAsJsonAsync("graphql", new { query, variables }, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return JsonNode.Parse(text) as JsonObject ?? throw new JsonException($"No JSON object: {text}");
    }

    /// <inheritdoc/>
    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _client.Dispose();
        _gate.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    /// <summary>The settings with which the server starts.</summary>
    protected abstract Task<string[]> ArgumentsAsync(CancellationToken cancellationToken);
}
