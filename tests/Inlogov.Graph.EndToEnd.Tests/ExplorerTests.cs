using FluentAssertions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>The explorer on the embedded database, with the Cypher console.</summary>
public sealed class ExplorerTests(Browser browser) : ExplorerWalk(browser), IClassFixture<Browser>
{
    [Fact]
    public async Task The_console_answers_as_table_graph_json_and_plan()
    {
        var visit = await Visit.ToAsync(Visitor, "/console");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "What an author wrote about, drawn" }).ClickAsync();
        var answer = visit.Page.GetByRole(AriaRole.Region, new() { Name = "Answer" });
        await Expect(answer).ToContainTextAsync("10 rows in");
        await answer.GetByRole(AriaRole.Button, new() { Name = "Graph" }).ClickAsync();
        await Expect(answer.Locator("canvas").First).ToBeVisibleAsync();
        await visit.PictureAsync("console.png");
        await answer.GetByRole(AriaRole.Group).GetByRole(AriaRole.Button, new() { Name = "JSON" }).ClickAsync();
        await Expect(answer.Locator("pre")).ToContainTextAsync("\"elementId\"");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Profile" }).ClickAsync();
        await answer.GetByRole(AriaRole.Button, new() { Name = "Plan" }).ClickAsync();
        await Expect(answer.Locator(".plan")).ToContainTextAsync("ProduceResults");
        await visit.IsAccessibleAsync(".cm-editor");
        visit.WasQuiet(Visitor);
    }

    [Fact]
    public async Task The_console_completes_labels_and_marks_what_is_refused_at_its_place()
    {
        var visit = await Visit.ToAsync(Visitor, "/console");
        var editor = visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "Cypher statement" });
        await editor.ClickAsync();
        await visit.Page.Keyboard.PressAsync("Control+A");
        await visit.Page.Keyboard.TypeAsync("MATCH (n:Organi");
        await Expect(visit.Page.Locator(".cm-tooltip-autocomplete")).ToContainTextAsync("Organisation");
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.Keyboard.PressAsync("Control+A");
        await visit.Page.Keyboard.TypeAsync("MATCH (n) RETRUN n");
        await visit.Page.Keyboard.PressAsync("Control+Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("RETRUN");
        await Expect(visit.Page.Locator(".cm-lintRange-error")).ToHaveTextAsync("RETRUN");
    }

    [Fact]
    public async Task A_statement_comes_by_link_and_its_answer_is_saved_as_csv_and_json()
    {
        var visit = await Visit.ToAsync(Visitor, "/console?statement=" + Uri.EscapeDataString("RETURN 'a,b' AS text, 1 AS number"));
        var answer = visit.Page.GetByRole(AriaRole.Region, new() { Name = "Answer" });
        var csv = await visit.Page.RunAndWaitForDownloadAsync(() => answer.Locator(".share").GetByText("CSV").ClickAsync());
        var json = await visit.Page.RunAndWaitForDownloadAsync(() => answer.Locator(".share").GetByText("JSON").ClickAsync());
        (await File.ReadAllTextAsync(await csv.PathAsync(), TestContext.Current.CancellationToken)).Should().Be("text,number\r\n\"a,b\",1\r\n");
        (await File.ReadAllTextAsync(await json.PathAsync(), TestContext.Current.CancellationToken)).Should().Contain("\"number\": 1");
    }

    [Fact]
    public async Task The_first_view_is_under_200_KB_of_compressed_script()
    {
        var page = await Visitor.NewPageAsync();
        var scripts = new List<IResponse>();
        page.Response += (_, response) => scripts.AddRange(response.Url.EndsWith(".js", StringComparison.Ordinal) ? [response] : []);
        await page.GotoAsync("/");
        await Expect(page.Locator(".numbers")).ToContainTextAsync("14");
        var sizes = await Task.WhenAll(scripts.Select(async script => (await script.Request.SizesAsync()).ResponseBodySize));
        sizes.Sum().Should().BeInRange(1000, 200_000);
        (await scripts[0].AllHeadersAsync())["content-encoding"].Should().Be("gzip");
    }

    [Fact]
    public async Task Text_of_the_address_never_becomes_markup()
    {
        var visit = await Visit.ToAsync(Visitor, "/person/" + Uri.EscapeDataString("<img src=x onerror=document.title='taken'>"));
        await Expect(visit.Page.Locator("main code")).ToContainTextAsync("<img");
        (await visit.Page.Locator("main img").CountAsync()).Should().Be(0);
    }
}
