using FluentAssertions;
using Xunit;

namespace Inlogov.Graph.Seeder.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("seed", "--neo4j http://localhost:7474")]
    [InlineData("extract", "extract ../documents")]
    [InlineData("check", "check --seed")]
    [InlineData("query", "--format csv")]
    [InlineData("score", "score --gold")]
    public async Task Help_teaches_with_examples(string command, string example)
    {
        var run = await CommandLine.RunAsync(command, "--help");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Examples:").And.Contain(example);
    }

    [Fact]
    public async Task Help_names_every_command_and_how_to_give_a_password()
    {
        var run = await CommandLine.RunAsync("--help");

        run.ExitCode.Should().Be(0);
        run.Output.Should().ContainAll("seed", "extract", "check", "query", "INLOGOV__NEO4J__PASSWORD");
    }

    [Theory]
    [InlineData("", "Required command")]
    [InlineData("chek", "chek")]
    [InlineData("check --sed x", "--sed")]
    [InlineData("query", "statement")]
    [InlineData("extract", "documents")]
    [InlineData("score", "--gold")]
    [InlineData("query x --format xml", "xml")]
    [InlineData("query x --server http://a --neo4j http://b", "keep one of them")]
    [InlineData("seed", "--neo4j http://localhost:7474")]
    [InlineData("check --Neo4j:Passwort=x", "`--Neo4j:Passwort` is no setting")]
    [InlineData("check --Neo4j:Password", "has no value")]
    [InlineData("check --Neo4j:RequestsMax=many", "RequestsMax")]
    public async Task Wrong_usage_is_named_and_ends_with_two(string line, string words)
    {
        var run = await CommandLine.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(words);
    }

    [Fact]
    public async Task A_misspelt_command_gets_a_suggestion()
    {
        var run = await CommandLine.RunAsync("chek");

        (run.Output + run.Error).Should().Contain("check");
    }
}
