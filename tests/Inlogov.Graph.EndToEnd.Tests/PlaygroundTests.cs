using FluentAssertions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>GraphiQL as the server serves it: it runs, documents, completes and corrects, under its policy and without another host.</summary>
public sealed class PlaygroundTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_query_runs_and_its_answer_appears_without_another_host()
    {
        var visit = await OpenAsync();
        await visit.Page.Locator(".graphiql-execute-button").ClickAsync();
        await Expect(visit.Page.Locator(".graphiql-response")).ToContainTextAsync("Jason Lowther");
        visit.WasQuiet(browser);
        await visit.PictureAsync("playground.png");
    }

    [Fact]
    public async Task The_docs_lead_from_the_query_to_a_field_and_its_type()
    {
        var visit = await OpenAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Documentation Explorer" }).ClickAsync();
        var docs = visit.Page.Locator(".graphiql-doc-explorer");
        await docs.GetByRole(AriaRole.Link, new() { Name = "Query", Exact = true }).ClickAsync();
        await docs.GetByRole(AriaRole.Link, new() { Name = "article", Exact = true }).ClickAsync();
        await docs.GetByRole(AriaRole.Link, new() { Name = "Article", Exact = true }).First.ClickAsync();
        await Expect(docs).ToContainTextAsync("The title as printed.");
    }

    [Fact]
    public async Task A_field_is_completed_from_the_schema()
    {
        var visit = await OpenAsync("/graphql#query=" + Uri.EscapeDataString("{ articles { nodes { tit } } }"));
        await AfterAsync(visit, "tit");
        await visit.Page.Keyboard.PressAsync("Control+Space");
        await Expect(visit.Page.Locator(".suggest-widget .monaco-list-row").First).ToContainTextAsync("title");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator(".graphiql-query-editor .view-line").First).ToContainTextAsync("title");
    }

    [Fact]
    public async Task A_wrong_field_is_underlined()
    {
        var visit = await OpenAsync("/graphql#query=" + Uri.EscapeDataString("{ articles { nodes { titel } } }"));
        await Expect(visit.Page.Locator(".graphiql-query-editor .squiggly-error").First).ToBeAttachedAsync();
    }

    [Fact]
    public async Task An_example_question_opens_in_a_tab_of_its_own()
    {
        var visit = await OpenAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Example questions" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Where does the text name the National Audit Office?" }).ClickAsync();
        await Expect(visit.Page.Locator(".graphiql-query-editor .view-lines")).ToContainTextAsync("organisation:national-audit-office");
        await visit.Page.Locator(".graphiql-execute-button").ClickAsync();
        await Expect(visit.Page.Locator(".graphiql-response")).ToContainTextAsync("surfaceForm");
    }

    [Fact]
    public async Task Explorer_history_and_headers_are_there()
    {
        var visit = await OpenAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "History" })).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "GraphiQL Explorer" })).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Headers" })).ToBeVisibleAsync();
    }

    private static async Task AfterAsync(Visit visit, string word)
    {
        await visit.Page.Locator(".graphiql-query-editor .view-line span", new() { HasText = word }).Last.ClickAsync();
        await visit.Page.Keyboard.PressAsync("Home");
        var line = await visit.Page.Locator(".graphiql-query-editor .view-line").First.InnerTextAsync();
        var column = line.Replace(' ', ' ').IndexOf(word, StringComparison.Ordinal) + word.Length;
        column.Should().BeGreaterThan(word.Length);
        for (var at = 0; at < column; at++)
        {
            await visit.Page.Keyboard.PressAsync("ArrowRight");
        }
    }

    private async Task<Visit> OpenAsync(string address = "/graphql")
    {
        var visit = await Visit.ToAsync(browser, address, 1440);
        await visit.Page.Locator(".graphiql-query-editor .view-line").First.WaitForAsync();
        return visit;
    }
}
