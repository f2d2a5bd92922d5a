using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FluentAssertions;
using Inlogov.Graph.Testing;
using Microsoft.Playwright;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>A visitor's page that keeps note of every host asked and every complaint of the browser.</summary>
public sealed class Visit
{
    private readonly HashSet<string> _hosts = [];
    private readonly List<string> _complaints = [];

    private Visit(IPage page)
    {
        Page = page;
        page.Request += (_, request) => _hosts.Add(new Uri(request.Url) is { Scheme: "http" or "https" } url ? url.Authority : string.Empty);
        page.Console += (_, message) => _complaints.AddRange(message.Type == "error" ? [message.Text] : []);
        page.PageError += (_, error) => _complaints.Add(error);
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>A visit that begins at an address.</summary>
    public static async Task<Visit> ToAsync(Browser browser, string address, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        var visit = new Visit(await browser.NewPageAsync(width, height, scheme));
        await visit.Page.GotoAsync(address);
        return visit;
    }

    /// <summary>A section of a thing's page, by its heading.</summary>
    public ILocator Section(string title) => Page.Locator("section.card").Filter(new() { Has = Page.GetByRole(AriaRole.Heading, new() { Name = title }) });

    /// <summary>A row of a section, by the name of the thing in it.</summary>
    public ILocator Row(string section, string name) => Section(section).Locator(".rows > li").Filter(new() { Has = Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }) });

    /// <summary>Only this server was asked, and neither the policy nor a script complained.</summary>
    public void WasQuiet(Browser browser)
    {
        _hosts.Should().BeSubsetOf([browser.Address.Authority, string.Empty]);
        _complaints.Should().BeEmpty();
    }

    /// <summary>axe finds nothing serious; third-party editors are left to their makers.</summary>
    public async Task IsAccessibleAsync(params string[] except)
    {
        var context = new AxeRunContext { Exclude = [.. except.Select(selector => new AxeSelector(selector))] };
        var found = except.Length == 0 ? await Page.RunAxe() : await Page.RunAxe(context);
        found.Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Impact} {violation.Id}: {violation.Nodes[0].Html}").Should().BeEmpty();
    }

    /// <summary>The page does not scroll sideways.</summary>
    public async Task FitsAsync()
    {
        var overflow = await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        overflow.Should().Be(0, $"{Page.Url} does not scroll sideways");
    }

    /// <summary>Takes the picture that the docs show, when UPDATE_PICTURES=1 says so.</summary>
    public async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_PICTURES") == "1")
        {
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Workplace.Root, "docs", "images", name) });
        }
    }
}
