using Inlogov.Graph.Web;
using Microsoft.Playwright;
using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>A real browser, the system's Chromium, and the running server to look at.</summary>
public class Browser : IAsyncLifetime
{
    private static readonly string? Chromium =
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    private readonly RunningServer _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>A browser before the server on the embedded database.</summary>
    public Browser()
        : this(new EmbeddedServer())
    {
    }

    /// <summary>A browser before another server.</summary>
    protected Browser(RunningServer server) => _server = server;

    /// <summary>Where the server listens.</summary>
    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (Chromium is null)
        {
            return;
        }

        Address = (await _server.StartAsync(CancellationToken.None)).BaseAddress!;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _server.DisposeAsync();
    }

    /// <summary>A page of its own, as a new visitor has it; the test is skipped where there is no browser, and fails so on CI.</summary>
    public async Task<IPage> NewPageAsync(int width = 1440, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        if (Chromium is null)
        {
            const string Reason = "No Chromium was found: install the package chromium, or name a browser in CHROMIUM.";
            Assert.True(Environment.GetEnvironmentVariable("CI") is null, Reason);
            Assert.Skip(Reason);
        }

        Assert.True(WebPages.IsBuilt, "The pages were not built: install Node 20 or later with npm and build again.");
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            ColorScheme = scheme,
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        return await context.NewPageAsync();
    }
}
