using System.Text.RegularExpressions;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>The pages that need no build, in a real browser: they run, document, correct, and ask nobody else for anything.</summary>
public sealed class PlainPagesTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task The_first_question_is_there_and_its_answer_appears_on_Run()
    {
        var page = await browser.NewPageAsync(isPlain: true);
        var hosts = new HashSet<string>();
        var complaints = new List<string>();
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Authority);
        page.Console += (_, message) => complaints.AddRange(message.Type == "error" ? [message.Text] : []);
        page.PageError += (_, error) => complaints.Add(error);

        await page.GotoAsync("/graphql?plain");
        await page.GetByRole(AriaRole.Button, new() { Name = "Run" }).ClickAsync();

        await Expect(page.Locator("#answer")).ToContainTextAsync("Jason Lowther");
        await Expect(page.Locator("#type h2")).ToHaveTextAsync("Query");
        hosts.Should().Equal(browser.Address.Authority);
        complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Every_example_question_has_an_answer_without_errors()
    {
        var page = await browser.NewPageAsync(isPlain: true);
        await page.GotoAsync("/graphql?plain");

        var answers = await page.EvaluateAsync<string[]>("""
            async () => Promise.all(window.examples.map(async example => {
              const response = await fetch('graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(example) });
              return response.text();
            }))
            """);

        answers.Should().HaveCountGreaterThan(5).And.NotContain(answer => answer.Contains("\"errors\"", StringComparison.Ordinal));
        answers.Should().NotContain(answer => answer.Contains("null}", StringComparison.Ordinal) && answer.Length < 60, "each question finds something");
    }

    [Fact]
    public async Task A_wrong_field_is_underlined_where_it_stands_and_explained()
    {
        var page = await browser.NewPageAsync(isPlain: true);
        await page.GotoAsync("/graphql?plain");

        await page.Locator("#query").FillAsync("{ articles { nodes { titel } } }");
        await page.Locator("#query").PressAsync("Control+Enter");

        await Expect(page.Locator("#hint")).ToContainTextAsync("titel");
        await Expect(page.Locator("#query-editor mark")).ToHaveTextAsync("titel");
    }

    [Fact]
    public async Task Variables_that_are_no_JSON_are_refused_before_they_are_sent()
    {
        var page = await browser.NewPageAsync(isPlain: true);
        await page.GotoAsync("/graphql?plain");

        await page.Locator("#variables").FillAsync("{ id: 1 }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Run" }).ClickAsync();

        await Expect(page.Locator("#hint")).ToContainTextAsync("Variables are no JSON");
    }

    [Fact]
    public async Task The_docs_lead_from_a_type_to_the_next_and_find_fields()
    {
        var page = await browser.NewPageAsync(isPlain: true);
        await page.GotoAsync("/graphql?plain");

        await page.Locator("#find").FillAsync("authorsByTopic");
        await page.Locator("#type .link").First.ClickAsync();
        await Expect(page.Locator("#type")).ToContainTextAsync("authorsByTopic");
        await page.Locator("#type .link", new() { HasTextRegex = new Regex("^Article$") }).First.ClickAsync();
        await Expect(page.Locator("#type h2")).ToHaveTextAsync("Article");
    }

    [Fact]
    public async Task The_start_page_shows_the_graph_in_numbers_and_leads_to_an_answered_question()
    {
        var page = await browser.NewPageAsync(isPlain: true);
        await page.GotoAsync("/?plain");

        await Expect(page.Locator("#numbers")).ToContainTextAsync("14articles");
        await page.GetByText("Who writes about integrated care?").ClickAsync();
        await Expect(page.Locator("#answer")).ToContainTextAsync("Jason Lowther");
    }

    [Fact]
    public async Task The_pages_fit_a_narrow_screen()
    {
        var page = await browser.NewPageAsync(width: 360, height: 740, isPlain: true);
        foreach (var path in new[] { "/?plain", "/graphql?plain" })
        {
            await page.GotoAsync(path);
            var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            overflow.Should().Be(0, $"{path} does not scroll sideways");
        }
    }
}
