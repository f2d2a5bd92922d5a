using FluentAssertions;
using Inlogov.Graph.Seeding.Scoring;
using Xunit;

namespace Inlogov.Graph.Seeding.Tests.Extracting;

/// <summary>Invented articles in the blog's manner, annotated before their first extraction: rules were corrected after the first page, never after the second.</summary>
public sealed class UnseenArticleTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("unseen-first", 6)]
    [InlineData("unseen-second", 4)]
    public void Articles_never_seen_before_are_read_as_a_careful_reader_would(string page, int articles)
    {
        using var scratch = new ScratchSeed();
        var cases = Path.Combine(AppContext.BaseDirectory, "Cases");

        Extraction.Run(Path.Combine(cases, page + ".txt"), scratch.Folder, cancellationToken: TestContext.Current.CancellationToken).Articles.Should().Be(articles);
        var score = Score.Run(Path.Combine(cases, page + ".json"), scratch.Folder);

        output.WriteLine(score.ToJson());
        score.Articles.Titles.Should().Be(1);
        score.Articles.Extents.Should().Be(1);
        score.Articles.Authors.Should().Be(1);
        score.Articles.FirstTopic.Should().BeGreaterThanOrEqualTo(0.85);
        score.Articles.Affiliations.Should().BeGreaterThanOrEqualTo(0.8);
        score.Organisations.F1.Should().BeGreaterThanOrEqualTo(0.85);
        score.Policies.F1.Should().BeGreaterThanOrEqualTo(0.75);
        score.Organisations.Names.Should().BeGreaterThanOrEqualTo(0.85);
        score.Organisations.Kinds.Should().BeGreaterThanOrEqualTo(0.85);
        score.Policies.Kinds.Should().BeGreaterThanOrEqualTo(0.9);
    }

    [Fact]
    public void Pages_about_software_and_gardens_give_no_nonsense_to_trust()
    {
        using var scratch = new ScratchSeed();

        Extraction.Run(Path.Combine(AppContext.BaseDirectory, "Cases", "foreign-second.txt"), scratch.Folder, cancellationToken: TestContext.Current.CancellationToken).Articles.Should().Be(2);

        SeedFolder.Read(scratch.Folder).Facts.Articles.SelectMany(article => article.Organisations.Concat(article.Policies)).Where(one => one.Confidence >= 0.5).Select(one => one.Entity)
            .Should().BeEquivalentTo("organisation:royal-horticultural-society");
    }
}
