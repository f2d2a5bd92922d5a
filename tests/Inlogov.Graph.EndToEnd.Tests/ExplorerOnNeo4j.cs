using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>The explorer over a real Neo4j, which has a browser of its own for Cypher.</summary>
public sealed class ExplorerOnNeo4j(BrowserOnNeo4j browser) : ExplorerWalk(browser), IClassFixture<BrowserOnNeo4j>
{
    [Fact]
    public async Task The_console_says_how_to_open_Neo4j_Browser()
    {
        var visit = await Visit.ToAsync(Visitor, "/console");
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("open Neo4j Browser");
        await visit.IsAccessibleAsync();
    }
}
