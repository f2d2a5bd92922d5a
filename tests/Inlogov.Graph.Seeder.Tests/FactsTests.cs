using FluentAssertions;
using Xunit;

namespace Inlogov.Graph.Seeder.Tests;

public sealed class FactsTests
{
    [Fact]
    public async Task The_shipped_facts_are_sound()
    {
        using var folder = new FactsFolder();

        var run = await CommandLine.RunAsync("check", "--seed", folder.Location);

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain("is sound: 14 articles");
    }

    [Fact]
    public async Task A_wrong_field_is_named_with_file_and_line()
    {
        using var folder = new FactsFolder();
        FactsFolder.Spoil(folder.FirstFact, "\"title\"", "\"titel\"");

        var run = await CommandLine.RunAsync("check", "--seed", folder.Location);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain($"facts/{Path.GetFileName(folder.FirstFact)}:").And.Contain("`titel`");
    }

    [Fact]
    public async Task A_second_article_with_the_same_id_is_named()
    {
        using var folder = new FactsFolder();
        File.Copy(folder.FirstFact, Path.Combine(folder.Location, "facts", "zz.json"));

        var run = await CommandLine.RunAsync("check", "--seed", folder.Location);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("zz.json").And.Contain("DUPLICATE_ID");
    }

    [Fact]
    public async Task An_id_that_leads_nowhere_is_named()
    {
        using var folder = new FactsFolder();
        FactsFolder.Spoil(folder.FirstFact, "\"person:", "\"person:nobody-at-all-");

        var run = await CommandLine.RunAsync("check", "--seed", folder.Location);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("person:nobody-at-all-").And.Contain("DANGLING_ID");
    }

    [Fact]
    public async Task A_decision_that_no_longer_applies_is_named()
    {
        using var folder = new FactsFolder();
        await File.WriteAllTextAsync(
            Path.Combine(folder.Location, "curation", "mine.yaml"), "- decision: reject\n  type: policy\n  name: Pocklebury Plan\n", TestContext.Current.CancellationToken);

        var run = await CommandLine.RunAsync("check", "--seed", folder.Location);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("curation/mine.yaml:1: The decision about `Pocklebury Plan` changes nothing").And.Contain("STALE_DECISION");
    }

    [Fact]
    public async Task A_faulty_decision_stops_an_extraction_before_anything_is_written()
    {
        using var folder = new FactsFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Location, "curation", "mine.yaml"), "- decision: merge\n  type: policy\n  name: Pocklebury Plan\n", TestContext.Current.CancellationToken);
        var page = Path.Combine(folder.Location, "page.txt");
        await File.WriteAllTextAsync(page, "Parks after dark\n\nAda Moss\n\nParks are for everybody.\n\nAda Moss is a gardener.\n", TestContext.Current.CancellationToken);
        var before = folder.Snapshot();

        var run = await CommandLine.RunAsync("extract", page, "--seed", folder.Location);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("curation/mine.yaml:1: A decision to merge needs `to`").And.Contain("FIELD_MISSING");
        folder.Snapshot().Should().Equal(before);
    }

    [Fact]
    public async Task A_missing_folder_is_named()
    {
        var run = await CommandLine.RunAsync("check", "--seed", "/no/such/folder");

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("`/no/such/folder`");
    }

    [Theory]
    [InlineData("empty.txt", new byte[0], "is empty")]
    [InlineData("binary.txt", new byte[] { 0, 1, 2, 3, 0, 255, 254 }, "is not text")]
    public async Task A_document_that_is_none_is_named_and_nothing_is_written(string name, byte[] octets, string words)
    {
        using var folder = new FactsFolder();
        var documents = Directory.CreateTempSubdirectory("documents-");
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(documents.FullName, name), octets, TestContext.Current.CancellationToken);
            var before = folder.Snapshot();

            var run = await CommandLine.RunAsync("extract", documents.FullName, "--seed", folder.Location);

            run.ExitCode.Should().Be(1);
            run.Error.Should().Contain($"`{name}` {words}");
            folder.Snapshot().Should().Equal(before);
        }
        finally
        {
            documents.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Extraction_does_not_write_over_facts_that_cannot_be_read()
    {
        using var folder = new FactsFolder();
        FactsFolder.Spoil(folder.FirstFact, "{", "{{");
        var before = folder.Snapshot();

        var run = await CommandLine.RunAsync("extract", folder.Location, "--seed", folder.Location);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain(Path.GetFileName(folder.FirstFact));
        folder.Snapshot().Should().Equal(before);
    }

    [Fact]
    public async Task Missing_documents_are_named()
    {
        using var folder = new FactsFolder();

        var run = await CommandLine.RunAsync("extract", "/no/such/document.txt", "--seed", folder.Location);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("`/no/such/document.txt`");
    }

    [Theory]
    [InlineData("[]", 0, "\"of\": 0")]
    [InlineData("{", 1, "is no annotation")]
    public async Task A_score_is_one_object_or_one_error(string gold, int code, string words)
    {
        using var folder = new FactsFolder();
        var file = Path.Combine(folder.Location, "gold.json");
        await File.WriteAllTextAsync(file, gold, TestContext.Current.CancellationToken);

        var run = await CommandLine.RunAsync("score", "--gold", file, "--format", "json", "--seed", folder.Location);

        run.ExitCode.Should().Be(code, run.Error);
        (run.Output + run.Error).Should().Contain(words);
    }
}
