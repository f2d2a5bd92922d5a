using FluentAssertions;
using Inlogov.Graph.Seeding.Scoring;
using Xunit;

namespace Inlogov.Graph.Seeding.Tests.Extracting;

public sealed class InventedPageTests(ITestOutputHelper output)
{
    [Fact]
    public void A_page_in_four_other_layouts_comes_out_right()
    {
        using var scratch = new ScratchSeed();
        var cases = Path.Combine(AppContext.BaseDirectory, "Cases");

        Extraction.Run(Path.Combine(cases, "listing-a.txt"), scratch.Folder, cancellationToken: TestContext.Current.CancellationToken).Articles.Should().Be(4);
        var score = Score.Run(Path.Combine(cases, "listing-a.json"), scratch.Folder);

        output.WriteLine(score.ToJson());
        score.Articles.Should().Be(new ArticleScore(4, 4, 1, 1, 1, 1, 1));
        score.Organisations.F1.Should().BeGreaterThan(0.9);
        score.Policies.F1.Should().BeGreaterThan(0.9);
        score.Organisations.Names.Should().Be(1);
        score.Organisations.Kinds.Should().Be(1);
        score.Policies.Kinds.Should().Be(1);
    }

    [Fact]
    public void A_page_about_other_things_gives_next_to_nothing()
    {
        using var scratch = new ScratchSeed();

        Extraction.Run(Path.Combine(AppContext.BaseDirectory, "Cases", "foreign.txt"), scratch.Folder, cancellationToken: TestContext.Current.CancellationToken);
        var facts = SeedFolder.Read(scratch.Folder).Facts;

        facts.Articles.SelectMany(article => article.Organisations.Concat(article.Policies)).Where(one => one.Confidence >= 0.5).Select(one => one.Entity)
            .Should().BeEquivalentTo("organisation:channel-4", "organisation:camino-association-of-galicia");
    }

    [Fact]
    public void An_article_without_a_document_any_more_is_removed()
    {
        using var scratch = new ScratchSeed();
        var page = Path.Combine(scratch.Folder, "page.txt");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Cases", "foreign.txt"), page);
        Extraction.Run(page, scratch.Folder, cancellationToken: TestContext.Current.CancellationToken).Articles.Should().Be(2);

        File.WriteAllLines(page, File.ReadAllLines(page).TakeWhile(line => !line.StartsWith("Ten days", StringComparison.Ordinal)));
        Extraction.Run(page, scratch.Folder, cancellationToken: TestContext.Current.CancellationToken).Articles.Should().Be(1);

        Directory.GetFiles(Path.Combine(scratch.Folder, "facts")).Select(Path.GetFileName).Should().Equal("how-to-bake-a-better-sourdough-at-home.json");
    }

    [Fact]
    public void A_slug_that_another_article_has_gets_a_number_and_a_note()
    {
        using var scratch = new ScratchSeed();
        var folder = Directory.CreateDirectory(Path.Combine(scratch.Folder, "pages")).FullName;
        var prose = string.Join(' ', Enumerable.Repeat("The first of these pieces speaks of parks and of nothing else at all.", 6));
        File.WriteAllText(Path.Combine(folder, "a.txt"), $"Parks after dark\n\nAda Moss\n\n{prose}\n\nAda Moss is a gardener.\n");
        File.WriteAllText(Path.Combine(folder, "b.txt"), $"Parks after dark\n\nJohn Reed\n\n{prose.Replace("parks", "lamps", StringComparison.Ordinal).Replace("first", "other", StringComparison.Ordinal)}\n\nJohn Reed is an electrician.\n");

        var result = Extraction.Run(folder, scratch.Folder, cancellationToken: TestContext.Current.CancellationToken);

        result.Problems.Should().ContainSingle(problem => problem.Code == "SLUG_TAKEN");
        Directory.GetFiles(Path.Combine(scratch.Folder, "facts")).Select(Path.GetFileName).Order(StringComparer.Ordinal).Should().Equal("parks-after-dark-2.json", "parks-after-dark.json");
    }

    [Fact]
    public void A_document_without_articles_is_reported_and_not_stored()
    {
        using var scratch = new ScratchSeed();
        var folder = Directory.CreateDirectory(Path.Combine(scratch.Folder, "pages")).FullName;
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Cases", "foreign.txt"), Path.Combine(folder, "a.txt"));
        File.WriteAllText(Path.Combine(folder, "b.txt"), "a shopping list, with nothing else on it.\n");

        var result = Extraction.Run(folder, scratch.Folder, cancellationToken: TestContext.Current.CancellationToken);

        result.Problems.Should().ContainSingle(problem => problem.Code == "NO_ARTICLES" && problem.File == "b.txt");
        SeedFolder.Read(scratch.Folder).Facts.Documents.Select(one => one.Path).Should().Equal("a.txt");
    }

    [Theory]
    [InlineData("listing-a.txt")]
    [InlineData("foreign.txt")]
    public void Extracting_a_page_a_second_time_changes_nothing(string page)
    {
        using var scratch = new ScratchSeed();
        var path = Path.Combine(AppContext.BaseDirectory, "Cases", page);
        Extraction.Run(path, scratch.Folder, cancellationToken: TestContext.Current.CancellationToken).Changed.Should().NotBeEmpty();

        Extraction.Run(path, scratch.Folder, cancellationToken: TestContext.Current.CancellationToken).Changed.Should().BeEmpty();
    }

    [Fact]
    public void Extracting_a_page_over_the_shipped_facts_a_second_time_changes_nothing()
    {
        using var scratch = new ScratchSeed(withFacts: true);
        var path = Path.Combine(AppContext.BaseDirectory, "Cases", "listing-a.txt");
        Extraction.Run(path, scratch.Folder, cancellationToken: TestContext.Current.CancellationToken);

        Extraction.Run(path, scratch.Folder, cancellationToken: TestContext.Current.CancellationToken).Changed.Should().BeEmpty();
    }
}
