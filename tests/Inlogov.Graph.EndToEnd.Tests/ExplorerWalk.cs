using System.Text.RegularExpressions;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>A walk through the explorer as visitors go, on either database.</summary>
public abstract class ExplorerWalk(Browser browser)
{
    /// <summary>The browser, before the server of this walk.</summary>
    protected Browser Visitor { get; } = browser;

    public static TheoryData<string, string> Views => new()
    {
        { "/", "Who writes what" },
        { "/browse/organisations", "Organisations" },
        { "/person/jason-lowther", "Jason Lowther" },
        { "/article/voter-id-in-theory-practice-and-mirrors", "Voter ID" },
        { "/organisation/national-audit-office", "National Audit Office" },
        { "/policy/brexit", "Brexit" },
        { "/topic/integrated-care", "Integrated care" },
        { "/picture?id=topic:integrated-care", "Around Integrated care" },
        { "/paths?from=person:jason-lowther&to=policy:brexit", "How are they connected?" },
        { "/person/nobody", "There is nothing here" },
        { "/no/such/place", "There is nothing here" },
    };

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Every_view_fits_small_and_wide_light_and_dark_and_axe_finds_nothing_serious(string address, string heading)
    {
        foreach (var (width, scheme) in new[] { (360, ColorScheme.Dark), (1920, ColorScheme.Light) })
        {
            var visit = await Visit.ToAsync(Visitor, address, width, scheme: scheme);
            await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(heading);
            await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await visit.FitsAsync();
            await visit.IsAccessibleAsync();
            if (!address.StartsWith("/no/", StringComparison.Ordinal))
            {
                visit.WasQuiet(Visitor);
            }

            await visit.Page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task The_search_suggests_by_kind_and_opens_with_the_keyboard_alone()
    {
        var visit = await Visit.ToAsync(Visitor, "/");
        var box = visit.Page.GetByRole(AriaRole.Combobox);
        await box.FillAsync("lga");
        await Expect(visit.Page.GetByRole(AriaRole.Option).First).ToContainTextAsync("Local Government Association");
        await Expect(visit.Page.GetByRole(AriaRole.Option).First).ToContainTextAsync("Organisation");
        await box.PressAsync("ArrowDown");
        await Expect(visit.Page.GetByRole(AriaRole.Option).Nth(1)).ToHaveAttributeAsync("aria-selected", "true");
        await box.PressAsync("ArrowUp");
        await box.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Local Government Association");
        visit.Page.Url.Should().EndWith("/organisation/local-government-association");
    }

    [Fact]
    public async Task The_start_page_shows_numbers_topics_and_questions_that_open_as_views()
    {
        var visit = await Visit.ToAsync(Visitor, "/");
        await Expect(visit.Page.Locator(".numbers")).ToContainTextAsync("14 articles");
        await Expect(visit.Page.GetByRole(AriaRole.Row)).ToHaveCountAsync(13);
        await visit.PictureAsync("start.png");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Who writes about integrated care?" }).ClickAsync();
        await Expect(visit.Section("Who writes about it")).ToContainTextAsync("Jason Lowther");
    }

    [Fact]
    public async Task Every_view_leads_to_its_GraphQL()
    {
        var visit = await Visit.ToAsync(Visitor, "/organisation/electoral-commission");
        await visit.PictureAsync("thing.png");
        await visit.Section("Policies named together with it").GetByRole(AriaRole.Link, new() { Name = "as GraphQL" }).ClickAsync();
        await visit.Page.Locator(".graphiql-query-editor .view-line").First.WaitForAsync();
        await visit.Page.Locator(".graphiql-execute-button").ClickAsync();
        await Expect(visit.Page.Locator(".graphiql-response")).ToContainTextAsync("\"hasNextPage\": false");
    }

    [Fact]
    public async Task A_person_has_facts_lists_reasons_and_evidence()
    {
        var visit = await Visit.ToAsync(Visitor, "/person/jason-lowther");
        await Expect(visit.Row("Works or worked with", "Institute of Local Government Studies").First).ToContainTextAsync("Director");
        await Expect(visit.Page.GetByRole(AriaRole.Complementary)).ToContainTextAsync("Both near");
        var row = visit.Row("Articles written", "Are councillors safe? #DebateNotHate");
        await row.GetByText("Where it says so").ClickAsync();
        await Expect(row).ToContainTextAsync(new Regex("line 25.*Jason Lowther"));
        await visit.PictureAsync("person.png");
    }

    [Fact]
    public async Task The_picture_grows_hides_pins_filters_and_is_saved()
    {
        var visit = await Visit.ToAsync(Visitor, "/picture?id=topic:integrated-care");
        var list = visit.Page.GetByRole(AriaRole.List, new() { Name = "Things in the picture" });
        var article = list.GetByRole(AriaRole.Button, new() { Name = "Integrated Care Boards – a new frontline in localism?" });
        await article.FocusAsync();
        await article.PressAsync("Enter");
        await article.PressAsync("Enter");
        await Expect(list).ToContainTextAsync("Jason Lowther");
        await Expect(visit.Page.Locator(".canvas canvas").First).ToBeVisibleAsync();
        await visit.PictureAsync("picture.png");

        await list.GetByRole(AriaRole.Button, new() { Name = "Pin" }).ClickAsync();
        await Expect(article).ToContainTextAsync("pinned");
        await visit.Page.GetByLabel("Organisations").UncheckAsync();
        await Expect(list).Not.ToContainTextAsync("National Audit Office");
        await visit.Page.GetByLabel("Organisations").CheckAsync();
        await list.GetByRole(AriaRole.Button, new() { Name = "Jason Lowther" }).ClickAsync();
        await list.GetByRole(AriaRole.Button, new() { Name = "Hide" }).ClickAsync();
        await Expect(list).Not.ToContainTextAsync("Jason Lowther");
        foreach (var kind in new[] { "PNG", "SVG" })
        {
            var saved = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Button, new() { Name = kind }).ClickAsync());
            new FileInfo(await saved.PathAsync()).Length.Should().BeGreaterThan(1000);
        }
    }

    [Fact]
    public async Task Two_things_are_connected_step_by_step_with_evidence()
    {
        var visit = await Visit.ToAsync(Visitor, "/paths");
        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "From" }).FillAsync("jason");
        await visit.Page.GetByRole(AriaRole.Option).First.ClickAsync();
        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "To" }).FillAsync("brexit");
        await visit.Page.GetByRole(AriaRole.Option).First.ClickAsync();
        var path = visit.Page.Locator(".path").First;
        await Expect(path.Locator(".stop")).ToHaveCountAsync(5);
        await path.GetByText("Where it says so").First.ClickAsync();
        await Expect(path).ToContainTextAsync("line");
        await visit.PictureAsync("path.png");
        visit.WasQuiet(Visitor);
    }
}
