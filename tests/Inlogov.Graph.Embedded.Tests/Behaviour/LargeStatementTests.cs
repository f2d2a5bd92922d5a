using System.Text;
using FluentAssertions;
using Inlogov.Graph.Port;
using Xunit;

namespace Inlogov.Graph.Embedded.Tests.Behaviour;

/// <summary>Statements of any size either run or are refused: they neither crash the process nor hang it.</summary>
public sealed class LargeStatementTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(400)]
    [InlineData(2_000)]
    [InlineData(20_000)]
    public Task Many_clauses_run_or_are_refused(int count) =>
        RunOrRefuse(new StringBuilder("WITH 1 AS x ").Insert(12, "WITH x + 1 AS x ", count).Append("RETURN x").ToString());

    [Theory]
    [InlineData(100)]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public Task Many_hops_run_or_are_refused(int count) =>
        RunOrRefuse(new StringBuilder("MATCH ()").Insert(8, "-->()", count).Append(" RETURN count(*)").ToString());

    [Theory]
    [InlineData(100)]
    [InlineData(1_000)]
    public Task Many_unions_run_or_are_refused(int count) =>
        RunOrRefuse(new StringBuilder("RETURN 1 AS x").Insert(13, " UNION ALL RETURN 1 AS x", count).ToString());

    [Theory]
    [InlineData(20)]
    [InlineData(300)]
    public Task Deep_subqueries_run_or_are_refused(int count) => RunOrRefuse(
        new StringBuilder("RETURN ").Insert(7, "COUNT { UNWIND [1] AS x WITH ", count).Append('1').Insert(7 + (29 * count) + 1, " AS y RETURN y }", count).Append(" AS n").ToString());

    [Fact]
    public async Task A_shortest_path_may_be_longer_than_the_stack()
    {
        await using var database = new EmbeddedDatabase(new EmbeddedDatabaseOptions());
        await database.QueryAsync(new GraphStatement("UNWIND range(0, 50000) AS i CREATE (:N {i: i})"), SessionOptions.Writing, Stop);
        await database.QueryAsync(new GraphStatement("CREATE INDEX FOR (n:N) ON (n.i)"), SessionOptions.Writing, Stop);
        await database.QueryAsync(
            new GraphStatement("UNWIND range(0, 49999) AS i MATCH (a:N {i: i}), (b:N {i: i + 1}) CREATE (a)-[:T]->(b)"), SessionOptions.Writing, Stop);

        var table = await database.QueryAsync(
            new GraphStatement("MATCH (a:N {i: 0}), (b:N {i: 50000}) MATCH p = shortestPath((a)-[*]->(b)) RETURN length(p) AS n"),
            SessionOptions.Reading,
            Stop);

        table.Rows.Single()[0].AsInteger().Should().Be(50000);
    }

    [Theory]
    [InlineData("UNWIND range(1, 10000000) AS x RETURN collect(x) AS c")]
    [InlineData("UNWIND range(1, 10000000) AS x WITH x ORDER BY -x RETURN count(x) AS c")]
    [InlineData("UNWIND range(1, 10000000) AS x WITH DISTINCT x RETURN count(x) AS c")]
    [InlineData("UNWIND range(1, 10000000) AS x RETURN count(DISTINCT x) AS c")]
    [InlineData("RETURN size(COLLECT { UNWIND range(1, 10000000) AS x RETURN x }) AS c")]
    [InlineData("RETURN size([x IN range(1, 10000000) | x + 1]) AS c")]
    [InlineData("RETURN size(reduce(s = 'x', i IN range(1, 40) | s + s)) AS c")]
    [InlineData("RETURN size(reduce(s = [1], i IN range(1, 40) | s + s)) AS c")]
    public async Task What_holds_too_much_is_ended(string text)
    {
        await using var database = new EmbeddedDatabase(new EmbeddedDatabaseOptions());
        var statement = new GraphStatement(text) { Limits = new StatementLimits(MemoryBytesMax: 8_000_000) };

        var act = async () => await database.QueryAsync(statement, SessionOptions.Reading, Stop);

        (await act.Should().ThrowAsync<GraphException>()).Which.Code.Should().Be(GraphStatusCodes.MemoryPoolOutOfMemory);
    }

    [Theory]
    [InlineData("UNWIND range(1, 10000) AS x UNWIND range(1, 10000) AS y UNWIND range(1, 10000) AS z RETURN count(*) AS c")]
    [InlineData("RETURN reduce(s = 0, i IN range(1, 10000) | s + size([x IN range(1, 10000) WHERE x > i])) AS c")]
    [InlineData("RETURN COUNT { UNWIND range(1, 10000) AS x UNWIND range(1, 10000) AS y UNWIND range(1, 10000) AS z RETURN 1 } AS c")]
    public async Task What_runs_too_long_is_ended(string text)
    {
        await using var database = new EmbeddedDatabase(new EmbeddedDatabaseOptions());
        var statement = new GraphStatement(text) { Limits = new StatementLimits(Timeout: TimeSpan.FromMilliseconds(100)) };

        var act = async () => await database.QueryAsync(statement, SessionOptions.Reading, Stop);

        (await act.Should().ThrowAsync<GraphException>()).Which.Code.Should().Be(GraphStatusCodes.TransactionTimedOut);
    }

    private static async Task RunOrRefuse(string text)
    {
        await using var database = new EmbeddedDatabase(new EmbeddedDatabaseOptions());
        try
        {
            var table = await database.QueryAsync(new GraphStatement(text), SessionOptions.Reading, Stop);
            table.Columns.Should().NotBeEmpty();
        }
        catch (GraphException refused)
        {
            refused.Code.Should().StartWith("Neo.ClientError.");
        }
    }
}
