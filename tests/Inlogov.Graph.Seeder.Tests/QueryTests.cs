using FluentAssertions;
using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.Seeder.Tests;

public sealed class QueryTests
{
    private const string Rows = "UNWIND [1, 22] AS number RETURN number, 'a,\"b' AS text, null AS nothing, [1.0, true] AS list";

    [Fact]
    public async Task Csv_quotes_what_needs_it()
    {
        var run = await Query(Rows, "csv");

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Be("number,text,nothing,list\r\n1,\"a,\"\"b\",,\"[1.0,true]\"\r\n22,\"a,\"\"b\",,\"[1.0,true]\"\r\n");
    }

    [Fact]
    public async Task Json_is_a_list_of_objects()
    {
        var run = await Query(Rows, "json");

        run.Output.Should().Be("""
            [
            {"number":1,"text":"a,\"b","nothing":null,"list":[1.0,true]},
            {"number":22,"text":"a,\"b","nothing":null,"list":[1.0,true]}
            ]

            """);
    }

    [Fact]
    public async Task No_rows_are_an_empty_list() => (await Query("MATCH (a:Article {slug: '-'}) RETURN a", "json")).Output.Should().Be("[]\n");

    [Fact]
    public async Task A_table_is_for_people_and_without_colour_where_nobody_watches()
    {
        var run = await Query(Rows, "table");

        run.Output.Should().ContainAll("number", "a,\"b", "2 rows").And.NotContain("\u001b[");
    }

    [Fact]
    public async Task The_graph_in_memory_holds_the_facts()
    {
        var run = await Query("MATCH (a:Article) RETURN count(a) AS articles", "csv");

        run.Output.Should().Be("articles\r\n14\r\n");
    }

    [Fact]
    public async Task A_syntax_error_is_one_error_with_its_code()
    {
        var run = await Query("RETRUN 1", "table");

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith("error: ").And.Contain("Neo.ClientError.Statement.SyntaxError");
    }

    [Fact]
    public async Task A_query_does_not_write()
    {
        var run = await Query("CREATE (:Thing)", "table");

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("Neo.ClientError.Statement.AccessMode");
    }

    private static Task<CommandLine> Query(string statement, string format) =>
        CommandLine.RunAsync("query", statement, "--format", format, "--seed", Workplace.Seed);
}
