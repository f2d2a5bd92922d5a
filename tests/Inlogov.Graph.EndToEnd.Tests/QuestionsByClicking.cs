using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>The ten questions of <c>Cases/questions.md</c>, each answered in the explorer by clicks and a name typed into the search.</summary>
public sealed class QuestionsByClicking(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Who_writes_about_integrated_care_and_what_else_do_they_write()
    {
        var visit = await Visit.ToAsync(browser, "/");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Integrated care", Exact = true }).ClickAsync();
        await Expect(visit.Row("Who writes about it", "Jason Lowther")).ToContainTextAsync("1 article");
        await visit.Section("Who writes about it").GetByRole(AriaRole.Link, new() { Name = "Jason Lowther" }).ClickAsync();
        await Expect(visit.Section("Articles written").Locator(".rows > li")).ToHaveCountAsync(6);
        await Expect(visit.Row("Articles written", "Is Government Giving Value For Money?")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Which_organisations_does_this_author_discuss_most_and_which_parties()
    {
        var visit = await FindAsync("Jason Lowther");
        var section = visit.Section("Organisations discussed");
        await Expect(section.Locator(".rows > li").First).ToContainTextAsync(new Regex("Institute of Local Government Studies.*6 articles"));
        await section.GetByRole(AriaRole.Button, new() { Name = "Political party" }).ClickAsync();
        await Expect(section.Locator(".rows > li")).ToHaveCountAsync(6);
        await Expect(visit.Row("Organisations discussed", "Conservative Party")).ToContainTextAsync("2 articles");
    }

    [Fact]
    public async Task Which_Acts_and_Bills_are_named_together_with_the_Electoral_Commission()
    {
        var visit = await FindAsync("Electoral Commission");
        var section = visit.Section("Policies named together with it");
        await section.GetByRole(AriaRole.Button, new() { Name = "Act" }).ClickAsync();
        await section.GetByRole(AriaRole.Button, new() { Name = "Bill" }).ClickAsync();
        await Expect(section.Locator(".rows > li")).ToHaveCountAsync(3);
        foreach (var policy in new[] { "Elections Act 2022", "Elections Bill", "Voter Identification Regulations 2022" })
        {
            await Expect(visit.Row("Policies named together with it", policy)).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task In_which_articles_is_the_National_Audit_Office_named_and_what_are_they_about()
    {
        var visit = await FindAsync("National Audit Office");
        await Expect(visit.Section("Articles that name it").Locator(".rows > li")).ToHaveCountAsync(2);
        await Expect(visit.Row("Articles that name it", "Is Government Giving Value For Money?")).ToContainTextAsync("Public management reform");
        await Expect(visit.Row("Articles that name it", "Integrated Care Boards – a new frontline in localism?")).ToContainTextAsync("Integrated care");
    }

    [Fact]
    public async Task Where_is_a_person_mentioned_to_the_line()
    {
        var visit = await FindAsync("Chris Skelcher");
        var rows = visit.Section("Named in").Locator(".rows > li");
        await Expect(rows).ToHaveCountAsync(2);
        await rows.Filter(new() { HasText = "Collaborative management" }).GetByText("Where it says so").ClickAsync();
        await rows.Filter(new() { HasText = "Professor John Stewart" }).GetByText("Where it says so").ClickAsync();
        await Expect(rows.Filter(new() { HasText = "Collaborative management" })).ToContainTextAsync("000_fa67981db51a46fc.txt, line 31");
        await Expect(rows.Filter(new() { HasText = "Professor John Stewart" })).ToContainTextAsync("002_e68f4609fbd5c86c.txt, line 123");
    }

    [Fact]
    public async Task With_which_organisations_has_an_author_worked()
    {
        var visit = await FindAsync("Jason Lowther");
        await Expect(visit.Row("Works or worked with", "Institute of Local Government Studies").First).ToContainTextAsync(new Regex("Director.*now"));
        foreach (var body in new[] { "Audit Commission", "Birmingham City Council", "HSBC", "Metropolitan Police Service", "West Midlands Combined Authority" })
        {
            await Expect(visit.Row("Works or worked with", body)).ToContainTextAsync("past");
        }
    }

    [Fact]
    public async Task Which_articles_are_about_two_topics_at_once()
    {
        var visit = await Visit.ToAsync(browser, "/");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "COVID-19", Exact = true }).ClickAsync();
        var section = visit.Section("Articles");
        await section.GetByRole(AriaRole.Button, new() { Name = "Health and social care" }).ClickAsync();
        await Expect(section.Locator(".rows > li")).ToHaveCountAsync(1);
        await Expect(section.Locator(".rows > li")).ToContainTextAsync("Luke Bradbury");
    }

    [Fact]
    public async Task With_whom_has_an_author_written()
    {
        var visit = await FindAsync("Jason Lowther");
        await Expect(visit.Row("Wrote together with", "Paul Joyce")).ToContainTextAsync("1 article");
        await Expect(visit.Row("Wrote together with", "Philip Whiteman")).ToContainTextAsync("1 article");
    }

    [Fact]
    public async Task In_which_documents_does_an_article_stand_from_line_to_line()
    {
        var visit = await FindAsync("Integrated Care Boards – a new frontline in localism?");
        await Expect(visit.Section("Stands in").Locator(".rows > li")).ToHaveCountAsync(3);
        await Expect(visit.Row("Stands in", "002_e68f4609fbd5c86c.txt")).ToContainTextAsync("lines 203–223");
    }

    [Fact]
    public async Task Which_of_an_authors_articles_name_the_Local_Government_Association_and_how_often()
    {
        var visit = await FindAsync("Local Government Association");
        var section = visit.Section("Articles that name it");
        await Expect(section.Locator(".rows > li").Filter(new() { HasText = "Jason Lowther" })).ToHaveCountAsync(2);
        await Expect(visit.Row("Articles that name it", "Are councillors safe? #DebateNotHate")).ToContainTextAsync("named 5 times");
        await Expect(visit.Row("Articles that name it", "Are councils representing their communities?")).ToContainTextAsync("named once");
    }

    // Somebody who knows a name types it and takes the first suggestion.
    private async Task<Visit> FindAsync(string name)
    {
        var visit = await Visit.ToAsync(browser, "/");
        await visit.Page.GetByRole(AriaRole.Combobox).FillAsync(name);
        await visit.Page.GetByRole(AriaRole.Option).First.ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(name);
        return visit;
    }
}
