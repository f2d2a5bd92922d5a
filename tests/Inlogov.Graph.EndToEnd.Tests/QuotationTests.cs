using FluentAssertions;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>Where the user gives the documents, evidence quotes the line that says so; without them it has none.</summary>
public sealed class QuotationTests(QuotationTests.ServerWithDocuments withDocuments, EmbeddedServer without)
    : IClassFixture<QuotationTests.ServerWithDocuments>, IClassFixture<EmbeddedServer>
{
    private const string Question =
        """{ person(id: "chris-skelcher") { mentionedIn { nodes { slug } edges { evidence { document { path } line quote } } } } }""";

    [Fact]
    public async Task A_quotation_is_the_line_of_the_document()
    {
        var folder = ServerWithDocuments.Documents;
        if (folder is null)
        {
            const string Reason = "../shared/documents is not present.";
            Assert.True(Environment.GetEnvironmentVariable("CI") is null, Reason);
            Assert.Skip(Reason);
        }

        var answer = await withDocuments.AskAsync(Question, null, TestContext.Current.CancellationToken);

        var places = answer["data"]!["person"]!["mentionedIn"]!["edges"]!.AsArray().SelectMany(edge => edge!["evidence"]!.AsArray()).ToList();
        places.Should().NotBeEmpty();
        foreach (var place in places)
        {
            var lines = await File.ReadAllLinesAsync(Path.Combine(folder, place!["document"]!["path"]!.GetValue<string>()), TestContext.Current.CancellationToken);
            place["quote"]!.GetValue<string>().Should().Be(lines[place["line"]!.GetValue<int>() - 1]);
        }
    }

    [Fact]
    public async Task Without_documents_there_is_no_quotation()
    {
        var answer = await without.AskAsync(Question, null, TestContext.Current.CancellationToken);

        answer["data"]!["person"]!["mentionedIn"]!["edges"]![0]!["evidence"]![0]!["quote"].Should().BeNull();
    }

    /// <summary>The server with the documents beside the project.</summary>
    public sealed class ServerWithDocuments : RunningServer
    {
        /// <summary>The folder of the documents, or null.</summary>
        public static string? Documents => Workplace.Shared("documents");

        protected override Task<string[]> ArgumentsAsync(CancellationToken cancellationToken) =>
            Task.FromResult<string[]>([$"--Seed:Folder={Workplace.Seed}", $"--Seed:Documents={Documents}"]);
    }
}
