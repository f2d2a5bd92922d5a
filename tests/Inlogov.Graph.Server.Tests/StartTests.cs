using System.Text.RegularExpressions;
using FluentAssertions;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.Server.Tests;

/// <summary>How the program starts, and how it refuses to.</summary>
public sealed partial class StartTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Started_without_settings_it_prints_its_addresses_and_answers_the_question_it_prints()
    {
        using var limit = Limit();
        using var server = ServerProcess.Start(["--urls=http://127.0.0.1:0"]);

        var banner = await server.SaysAsync("Ctrl+C stops the server.", limit.Token);

        banner.Should().Contain("/graphql").And.Contain("/db/neo4j/query/v2").And.Contain("curl -s");
        var address = AddressPattern().Match(banner).Value;
        using var client = new HttpClient();
        var body = QuestionPattern().Match(banner).Groups[1].Value;
        using var answer = await client.PostAsync(new Uri(address + "/graphql"), new StringContent(body, null, "application/json"), limit.Token);
        (await answer.Content.ReadAsStringAsync(limit.Token)).Should().Contain("Jason Lowther");
    }

    [Theory]
    [InlineData("--Neo4j:Uri=bolt://127.0.0.1:7687", "http")]
    [InlineData("--Nonsense=1", "There is no option `--Nonsense`")]
    [InlineData("serve", "`serve` is no option")]
    [InlineData("--urls", "has no value")]
    [InlineData("--urls=http://0.0.0.0:5080", "Auth:AllowAnonymous=true")]
    [InlineData("--Data:Folder=/tmp/graph", "`Data:Folder` is not supported yet")]
    [InlineData("--Ontology:File=nowhere.graphql", "`Ontology:File` names `nowhere.graphql`, which is not there")]
    [InlineData("--Cypher:TimeoutSeconds=0", "has to be at least 1")]
    [InlineData("--Cypher:TimeoutSeconds=soon", "TimeoutSeconds")]
    [InlineData("--Seed:Folder=nowhere", "nowhere")]
    [InlineData("--Seed:Fodler=x", "There is no option `Seed:Fodler`: Seed has Cypher, Documents, Folder, OnStart")]
    [InlineData("--GraphQL:DepthMax=0", "`GraphQL:DepthMax` is 0")]
    [InlineData("--GraphQL:Timeout=00:00:00", "`GraphQL:Timeout` has to be longer")]
    [InlineData("--GraphQL:PageSizeDefault=60", "`GraphQL:PageSizeDefault` is larger")]
    [InlineData("--GraphQL:OnlyTrusted=true", "`GraphQL:TrustedFolder` is empty")]
    [InlineData("--GraphQL:TrustedFolder=nowhere", "`GraphQL:TrustedFolder` names `nowhere`")]
    [InlineData("--Auth:ApiKeys=one-key-of-enough-length", "`Auth:ApiKeys` is a list: give its values as Auth:ApiKeys:0")]
    [InlineData("--Auth:ApiKeys:0=short", "fewer than 16 characters")]
    [InlineData("--Auth:ApiKeyFile=nowhere", "`Auth:ApiKeyFile` names `nowhere`")]
    [InlineData("--Auth:Jwt:Authority=https://login.example.org", "`Auth:Jwt:Audience` is empty")]
    [InlineData("--Cors:Origins:0=https://example.org/", "which is no origin")]
    [InlineData("--RateLimit:RequestsPerMinute=-1", "at least 0")]
    [InlineData("--Log:Level=Loud", "Level")]
    [InlineData("--Telemetry:OtlpEndpoint=collector", "`Telemetry:OtlpEndpoint` is `collector`, which is no address")]
    [InlineData("--Shutdown:Seconds=0", "`Shutdown:Seconds` is 0")]
    [InlineData("--urls=localhost", "`localhost` is no address")]
    [InlineData("--Kestrel:Endpoints:Open:Url=http://0.0.0.0:5081", "can be reached from other machines")]
    public async Task A_wrong_setting_stops_it_with_one_sentence(string argument, string sentence)
    {
        using var limit = Limit();
        using var server = ServerProcess.Start([argument]);

        var code = await server.EndAsync(limit.Token);

        code.Should().BeOneOf(1, 2);
        server.Errors.Trim().Should().StartWith("error: ").And.Contain(sentence);
        server.Errors.Trim().Split('\n').Should().HaveCount(1);
        server.Errors.Should().NotContain("   at ");
    }

    [Fact]
    public async Task A_Neo4j_that_is_not_there_is_named_with_its_address()
    {
        using var limit = Limit();
        using var server = ServerProcess.Start(["--urls=http://127.0.0.1:0", "--Neo4j:Uri=http://127.0.0.1:9"]);

        (await server.EndAsync(limit.Token)).Should().Be(1);

        server.Errors.Should().Contain("http://127.0.0.1:9");
    }

    [Fact]
    public async Task Facts_with_a_fault_stop_it_with_file_and_field()
    {
        using var limit = Limit();
        var folder = Directory.CreateTempSubdirectory("faulty-seed");
        CopyFolder(Workplace.Seed, folder.FullName);
        var facts = Directory.EnumerateFiles(Path.Combine(folder.FullName, "facts"), "*.json").Order().First();
        await File.WriteAllTextAsync(facts, (await File.ReadAllTextAsync(facts, limit.Token)).Replace("\"title\"", "\"titel\"", StringComparison.Ordinal), limit.Token);

        using var server = ServerProcess.Start(["--urls=http://127.0.0.1:0", $"--Seed:Folder={folder.FullName}"]);

        (await server.EndAsync(limit.Token)).Should().Be(1);
        server.Errors.Should().Contain(Path.GetFileName(facts)).And.Contain("titel");
        folder.Delete(recursive: true);
    }

    private static CancellationTokenSource Limit()
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        source.CancelAfter(Patience);
        return source;
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex AddressPattern();

    [GeneratedRegex("-d '(.*)'")]
    private static partial Regex QuestionPattern();
}
