using FluentAssertions;
using Inlogov.Graph.Testing;
using Inlogov.Graph.Testing.Neo4j;
using Xunit;

namespace Inlogov.Graph.Seeder.Tests;

public sealed class SeedTests(Neo4jLease lease) : IClassFixture<Neo4jLease>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Seeding_reports_what_it_did_and_the_second_time_nothing()
    {
        await lease.OpenEmptyAsync(Stop);
        var options = await lease.OptionsAsync(Stop);
        string[] arguments = ["seed", "--seed", Workplace.Seed, "--neo4j", options.Uri, $"--Neo4j:User={options.User}", "--Neo4j:Password", options.Password];

        var first = await CommandLine.RunAsync(arguments);
        var second = await CommandLine.RunAsync(arguments);

        first.ExitCode.Should().Be(0, first.Error);
        first.Output.Should().MatchRegex(@"Article +14 +0 +0 +0").And.Contain("Seeded Neo4j at").And.MatchRegex(@"revision 1, [0-9.]+ s, [0-9,]+ changes a second\.").And.NotContain("\u001b[");
        second.Output.Should().MatchRegex(@"Article +0 +0 +0 +14").And.Contain("Nothing changed in Neo4j at").And.Contain("revision 1");
    }

    [Fact]
    public async Task Seeding_with_documents_says_how_many_there_are()
    {
        await lease.OpenEmptyAsync(Stop);
        var options = await lease.OptionsAsync(Stop);
        var empty = Directory.CreateTempSubdirectory("documents-");

        var run = await CommandLine.RunAsync("seed", "--seed", Workplace.Seed, "--neo4j", options.Uri, "--documents", empty.FullName, $"--Neo4j:User={options.User}", $"--Neo4j:Password={options.Password}");

        empty.Delete();
        run.ExitCode.Should().Be(0, run.Error);
        run.Error.Should().StartWith("warning: ").And.Contain("holds 0 of the 3 documents");
    }

    [Fact]
    public async Task A_refused_password_is_one_error_that_does_not_show_it()
    {
        await using var server = new WrongServer(request => request.StartsWith("GET", StringComparison.Ordinal)
            ? WrongServer.Respond("200 OK", """{"neo4j_version":"5.26.30"}""")
            : WrongServer.Respond("401 Unauthorized", """{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"Invalid credential."}]}"""));
        Dictionary<string, string?> environment = new() { ["NEO4J:PASSWORD"] = "hidden-secret", ["Neo4j:Uri"] = server.Uri };

        var run = await CommandLine.RunAsync(environment, ["seed", "--seed", Workplace.Seed]);

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith($"error: Neo4j at `{server.Uri}` refuses this user and password").And.NotContain("hidden-secret");
        server.Requests.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1", 1, "Nothing listens at `http://127.0.0.1:1`")]
    [InlineData("bolt://localhost:7687", 1, "use `http://localhost:7474`")]
    public async Task An_address_without_Neo4j_is_named(string uri, int code, string words)
    {
        var run = await CommandLine.RunAsync("seed", "--seed", Workplace.Seed, "--neo4j", uri);

        run.ExitCode.Should().Be(code);
        run.Error.Should().Contain(words);
    }

    [Fact]
    public async Task Facts_with_problems_are_not_seeded()
    {
        using var folder = new FactsFolder();
        FactsFolder.Spoil(folder.FirstFact, "\"title\"", "\"titel\"");
        await using var server = new WrongServer(_ => null);

        var run = await CommandLine.RunAsync("seed", "--seed", folder.Location, "--neo4j", server.Uri);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("`titel`");
        server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_missing_folder_of_documents_is_named()
    {
        var run = await CommandLine.RunAsync("seed", "--seed", Workplace.Seed, "--neo4j", "http://127.0.0.1:1", "--documents", "/no/such/documents");

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("/no/such/documents");
    }
}
