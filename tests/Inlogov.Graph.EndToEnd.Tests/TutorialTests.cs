using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>The tutorial's SDL and data give the answers that it prints.</summary>
public sealed class TutorialTests(TutorialTests.LibraryServer server) : IClassFixture<TutorialTests.LibraryServer>
{
    private static readonly GuidePage Page = new("tutorial-own-data.md");

    [Fact]
    public Task Its_operations_have_the_answers_that_it_prints() => Page.CheckAsync(server, 3, TestContext.Current.CancellationToken);

    /// <summary>The server with the files that the page shows.</summary>
    public sealed class LibraryServer : RunningServer
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("library");

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            _folder.Delete(recursive: true);
        }

        protected override async Task<string[]> ArgumentsAsync(CancellationToken cancellationToken)
        {
            var (ontology, data) = (Path.Combine(_folder.FullName, "library.graphql"), Path.Combine(_folder.FullName, "library.cypher"));
            await File.WriteAllTextAsync(ontology, Page.Block("sdl"), cancellationToken);
            await File.WriteAllTextAsync(data, Page.Block("cypher"), cancellationToken);
            return [$"--Ontology:File={ontology}", $"--Seed:Cypher={data}"];
        }
    }
}
