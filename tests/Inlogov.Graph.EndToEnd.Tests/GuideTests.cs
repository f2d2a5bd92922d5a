using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>What the guide prints is what the shipped graph answers.</summary>
public sealed class GuideTests(EmbeddedServer server) : IClassFixture<EmbeddedServer>
{
    [Fact]
    public Task Its_operations_have_the_answers_that_it_prints() =>
        new GuidePage("graphql.md").CheckAsync(server, 12, TestContext.Current.CancellationToken);

    [Fact]
    public Task What_search_finds_is_what_its_page_prints() =>
        new GuidePage("search.md").CheckAsync(server, 3, TestContext.Current.CancellationToken);
}
