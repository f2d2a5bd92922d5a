using FluentAssertions;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.Embedded.Tests.Corpus;

/// <summary>Large sets of statements with the answers of a real Neo4j 5.26; the folder that holds them stands beside the project, where it is present.</summary>
public sealed class CorpusTests
{
    private const double PassRateMin = 0.97;

    [Fact]
    public Task The_openCypher_TCK_passes_but_for_what_is_listed() => CheckAsync("cypher-tck", "cypher-tck/tck.jsonl");

    [Fact]
    public Task What_Neo4j_answers_beyond_the_TCK_passes_but_for_what_is_listed() => CheckAsync("cypher-neo4j", "cypher-neo4j/cypher-neo4j.jsonl");

    [Fact]
    public Task What_Neo4j_finds_in_full_text_passes_but_for_what_is_listed() => CheckAsync("fulltext", "fulltext/cases.jsonl");

    [Fact]
    public async Task Cases_of_a_folder_named_in_the_environment_pass()
    {
        var folder = Environment.GetEnvironmentVariable("INLOGOV_CYPHER_CASES");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "INLOGOV_CYPHER_CASES names no folder of *.jsonl files.");
        var graphs = new[] { "cypher-tck", "cypher-neo4j", "fulltext" }.Select(Workplace.Shared).OfType<string>().ToArray();
        foreach (var path in Directory.GetFiles(folder!, "*.jsonl").Order(StringComparer.Ordinal))
        {
            var corpus = CorpusFile.Read(Path.GetFileNameWithoutExtension(path), path, graphs);
            var report = await CorpusReport.RunAsync(corpus, TestContext.Current.CancellationToken);
            report.Write();
            report.PassRate.Should().BeGreaterThanOrEqualTo(PassRateMin, "artifacts/{0}.json lists what fails", corpus.Name);
        }
    }

    private static async Task CheckAsync(string name, string file)
    {
        var path = Workplace.Shared(file);
        Assert.SkipWhen(path is null, $"../shared/{file} is not present.");
        var report = await CorpusReport.RunAsync(CorpusFile.Read(name, path!), TestContext.Current.CancellationToken);
        report.Write();
        var changes = report.CompareWithList();
        changes.Take(20).Should().BeEmpty("{0} cases differ from the list of what does not pass yet", changes.Count);
    }
}
