using FluentAssertions;
using Inlogov.Graph.Seeding.Scoring;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.Seeding.Tests.Extracting;

public sealed class ShippedFactsTests(ITestOutputHelper output)
{
    [Fact]
    public void The_shipped_folder_is_sound()
    {
        var reading = SeedFolder.Read(Workplace.Seed);

        reading.Problems.Should().BeEmpty();
        reading.Facts.Articles.Should().HaveCount(14);
    }

    [Fact]
    public void Extraction_from_nothing_gives_the_shipped_files_octet_by_octet()
    {
        var documents = FirstDocuments.Require();
        using var scratch = new ScratchSeed();

        var result = Extraction.Run(documents, scratch.Folder, cancellationToken: TestContext.Current.CancellationToken);

        result.Problems.Should().BeEmpty();
        scratch.Files().Should().Equal(ScratchSeed.Read(Workplace.Seed));
    }

    [Fact]
    public void Extraction_over_the_shipped_files_changes_nothing()
    {
        var documents = FirstDocuments.Require();
        using var scratch = new ScratchSeed(withFacts: true);

        Extraction.Run(documents, scratch.Folder, cancellationToken: TestContext.Current.CancellationToken).Changed.Should().BeEmpty();
    }

    [Fact]
    public void Extraction_of_one_document_keeps_what_others_show()
    {
        var documents = FirstDocuments.Require();
        using var scratch = new ScratchSeed(withFacts: true);
        var one = Directory.EnumerateFiles(documents).Order(StringComparer.Ordinal).First();

        Extraction.Run(one, scratch.Folder, cancellationToken: TestContext.Current.CancellationToken).Changed.Should().BeEmpty();
    }

    [Fact]
    public void The_shipped_facts_agree_with_a_careful_reader()
    {
        var score = Score.Run(Path.Combine(AppContext.BaseDirectory, "Cases", "first-documents.json"), Workplace.Seed);

        output.WriteLine(score.ToJson());
        score.Articles.Found.Should().Be(14);
        score.Articles.Titles.Should().Be(1);
        score.Articles.Extents.Should().Be(1);
        score.Articles.Authors.Should().Be(1);
        score.Articles.Affiliations.Should().BeGreaterThan(0.95);
        score.Articles.FirstTopic.Should().BeGreaterThan(0.9);
        score.Organisations.F1.Should().BeGreaterThan(0.97);
        score.Policies.F1.Should().BeGreaterThan(0.97);
        score.People.F1.Should().BeGreaterThan(0.97);
        score.Places.F1.Should().BeGreaterThan(0.95);
    }
}
