using Inlogov.Graph.Web;
using Microsoft.Playwright;
using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>A real browser, the system's Chromium, and the running server to look at. Both start with the first page, so that what is missing skips a test with its reason.</summary>
public class Browser : IAsyncDisposable
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

    /// <summary>A page of its own, as a new visitor has it, for the built pages or the plain ones; the test is skipped where there is no browser or the pages were not built, and fails so on CI.</summary>
    public async Task<IPage> NewPageAsync(int width = 1440, int height = 900, ColorScheme scheme = ColorScheme.Light, bool isPlain = false)
    {
        Require(Chromium is not null, "No Chromium was found: install the package chromium, or name a browser in CHROMIUM.");
        Require(isPlain || WebPages.IsBuilt, "The pages were not built: install Node 20 or later with npm and build again.");
        var browser = _browser ??= await StartAsync();
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            ColorScheme = scheme,
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        return await context.NewPageAsync();
    }

    private static void Require(bool isThere, string reason)
    {
        if (!isThere)
        {
            Assert.True(Environment.GetEnvironmentVariable("CI") is null, reason);
            Assert.Skip(reason);
        }
    }

    private async Task<IBrowser> StartAsync()
    {
        Address = (await _server.StartAsync(TestContext.Current.CancellationToken)).BaseAddress!;
        _playwright = await Playwright.CreateAsync();
        return await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }
}
