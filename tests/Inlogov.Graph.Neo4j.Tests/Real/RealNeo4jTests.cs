using System.Text;
using FluentAssertions;
using Inlogov.Graph.Port;
using Inlogov.Graph.Testing.Neo4j;
using Inlogov.Graph.Values;
using Xunit;

namespace Inlogov.Graph.Neo4j.Tests.Real;

public sealed class RealNeo4jTests(Neo4jLease lease) : IClassFixture<Neo4jLease>, IAsyncLifetime
{
    private Neo4jDatabase _database = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _database = await lease.OpenEmptyAsync(Stop);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_server_passes_its_verification() => await _database.VerifyAsync(Stop);

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("9223372036854775807")]
    [InlineData("-0.0")]
    [InlineData("1.0e21")]
    [InlineData("0.1")]
    [InlineData("'a 😀 \\u2028 \"quoted\"'")]
    [InlineData("[1, 1.0, 'x', [[]]]")]
    [InlineData("{a: 1, b: {c: []}}")]
    [InlineData("date('2026-03-01')")]
    [InlineData("date('-0044-03-15')")]
    [InlineData("date('+12345-01-01')")]
    [InlineData("localtime('10:11:12.123456789')")]
    [InlineData("time('10:11:12+02:00')")]
    [InlineData("localdatetime('2026-03-01T10:11:12.5')")]
    [InlineData("datetime('2026-07-01T10:11:12-03:30')")]
    [InlineData("datetime('2026-07-01T10:11:12[Europe/Oslo]')")]
    [InlineData("datetime('1850-07-01T10:11:12[Europe/Oslo]')")]
    [InlineData("duration({months: 14, days: 3, hours: 5, seconds: 7, nanoseconds: 8})")]
    [InlineData("duration({months: 1, days: -1, seconds: -1, nanoseconds: 5})")]
    [InlineData("duration({seconds: -7, nanoseconds: -8})")]
    [InlineData("point({x: 1.5, y: 2})")]
    [InlineData("point({longitude: -0.1, latitude: 51.5, height: 10})")]
    public async Task A_value_comes_back_as_it_was_sent(string literal)
    {
        var value = (await Ask($"RETURN {literal} AS x")).Rows[0][0];

        var table = await Ask($"RETURN $p AS x, coalesce($p = {literal}, $p IS NULL) AS equal", ("p", value));

        table.Rows[0][0].Should().Be(value);
        table.Rows[0][1].Should().Be(GraphValue.True);
    }

    [Fact]
    public async Task Numbers_that_are_no_numbers_come_back()
    {
        var table = await Ask("RETURN $a, $b, $c", ("a", double.NaN), ("b", double.PositiveInfinity), ("c", double.NegativeInfinity));

        table.Rows[0].Should().Equal(double.NaN, double.PositiveInfinity, double.NegativeInfinity);
    }

    [Fact]
    public async Task A_path_holds_its_nodes_and_relationships()
    {
        var table = await Ask("CREATE p = (:A {x: 1})-[:R {y: date('2020-01-01')}]->(:B)<-[:S]-(:C) RETURN p");

        var path = table.Rows[0][0].AsPath();
        path.Nodes.Select(node => node.Labels[0]).Should().Equal("A", "B", "C");
        path.Relationships.Select(one => one.Type).Should().Equal("R", "S");
        path.Relationships[0].Properties.Get("y").Should().Be((GraphValue)GraphDate.Of(2020, 1, 1));
        path.Relationships[1].StartElementId.Should().Be(path.Nodes[2].ElementId);
        table.Summary.Counters.Should().Be(new GraphCounters { NodesCreated = 3, RelationshipsCreated = 2, PropertiesSet = 2, LabelsAdded = 3 });
    }

    [Fact]
    public async Task Json_rows_are_the_bytes_of_the_answer()
    {
        var statement = new GraphStatement("UNWIND [1, 2.0, 'x', null] AS x RETURN x, [x, date('2020-01-02')] AS y") { Format = RowFormat.Json };
        await using var session = _database.OpenSession(SessionOptions.Reading);
        await using var result = await session.RunAsync(statement, Stop);
        List<string> rows = [];
        while (await result.FetchAsync(Stop))
        {
            rows.AddRange(Enumerable.Range(0, result.Batch.Count).Select(row => Encoding.UTF8.GetString(result.Batch.Json(row).Span)));
        }

        rows.Should().Equal("""[1,[1,"2020-01-02"]]""", """[2.0,[2.0,"2020-01-02"]]""", """["x",["x","2020-01-02"]]""", """[null,[null,"2020-01-02"]]""");
    }

    [Fact]
    public async Task A_hundred_thousand_rows_arrive_in_batches()
    {
        await using var session = _database.OpenSession(SessionOptions.Reading);
        await using var result = await session.RunAsync(new GraphStatement("UNWIND range(1, 100000) AS x RETURN x, toString(x) AS text"), Stop);
        var (sum, batches) = (0L, 0);
        while (await result.FetchAsync(Stop))
        {
            batches++;
            for (var row = 0; row < result.Batch.Count; row++)
            {
                sum += result.Batch.Values(row)[0].AsInteger();
            }
        }

        sum.Should().Be(5_000_050_000);
        batches.Should().BeGreaterThan(1);
    }

    [Fact]
    public async Task A_row_of_many_megabytes_arrives_whole()
    {
        var table = await Ask("RETURN reduce(s = 'abcdefghij', i IN range(1, 18) | s + s) AS text");

        table.Rows[0][0].AsString().Length.Should().Be(10 << 18);
    }

    [Fact]
    public async Task A_failure_after_rows_began_is_an_error()
    {
        var failure = await Record.ExceptionAsync(async () => await Ask("UNWIND range(50000, 0, -1) AS x RETURN 1 / x"));

        failure.Should().BeOfType<GraphException>().Which.Code.Should().Be(GraphStatusCodes.ArithmeticError);
    }

    [Fact]
    public async Task A_syntax_error_says_where()
    {
        var failure = await Record.ExceptionAsync(async () => await Ask("RETURN 1 +"));

        var error = failure.Should().BeOfType<GraphException>().Subject;
        error.Code.Should().Be(GraphStatusCodes.SyntaxError);
        error.Position.Should().Be(new StatementPosition(10, 1, 11));
    }

    [Fact]
    public async Task A_reading_session_cannot_write()
    {
        var failure = await Record.ExceptionAsync(async () =>
            await _database.QueryAsync(new GraphStatement("CREATE (:A)"), SessionOptions.Reading, Stop));

        failure.Should().BeOfType<GraphException>().Which.Code.Should().Be(GraphStatusCodes.AccessMode);
    }

    [Fact]
    public async Task A_missing_database_is_named()
    {
        var failure = await Record.ExceptionAsync(async () =>
            await _database.QueryAsync(new GraphStatement("RETURN 1"), new SessionOptions { Database = "nowhere" }, Stop));

        var error = failure.Should().BeOfType<GraphException>().Subject;
        error.Code.Should().Be(GraphStatusCodes.DatabaseNotFound);
        error.Message.Should().Contain("`nowhere`").And.Contain("`Neo4j:Database`");
    }

    [Fact]
    public async Task A_committed_transaction_stays_and_gives_a_bookmark()
    {
        await using var session = _database.OpenSession(SessionOptions.Writing);
        await using (var transaction = await session.BeginAsync(Stop))
        {
            await transaction.QueryAsync(new GraphStatement("CREATE (:A)"), Stop);
            await transaction.QueryAsync(new GraphStatement("CREATE (:A)"), Stop);
            await transaction.CommitAsync(Stop);
        }

        session.Bookmarks.Should().ContainSingle();
        (await Count()).Should().Be(2);
    }

    [Fact]
    public async Task A_transaction_that_is_left_rolls_back()
    {
        await using var session = _database.OpenSession(SessionOptions.Writing);
        await using (var transaction = await session.BeginAsync(Stop))
        {
            await transaction.QueryAsync(new GraphStatement("CREATE (:A)"), Stop);
        }

        (await Count()).Should().Be(0);
    }

    [Fact]
    public async Task An_error_ends_its_transaction()
    {
        await using var session = _database.OpenSession(SessionOptions.Writing);
        await using var transaction = await session.BeginAsync(Stop);
        await transaction.QueryAsync(new GraphStatement("CREATE (:A)"), Stop);
        await Record.ExceptionAsync(async () => await transaction.QueryAsync(new GraphStatement("RETURN 1 / 0"), Stop));

        var failure = await Record.ExceptionAsync(async () => await transaction.CommitAsync(Stop));

        failure.Should().BeOfType<GraphException>().Which.Code.Should().Be(GraphStatusCodes.TransactionNotFound);
        (await Count()).Should().Be(0);
    }

    [Fact]
    public async Task A_result_left_early_does_not_end_its_transaction()
    {
        await using var session = _database.OpenSession(SessionOptions.Writing);
        await using var transaction = await session.BeginAsync(Stop);
        await using (var result = await transaction.RunAsync(new GraphStatement("UNWIND range(1, 50000) AS x RETURN x"), Stop))
        {
            await result.FetchAsync(Stop);
        }

        await transaction.QueryAsync(new GraphStatement("CREATE (:A)"), Stop);
        await transaction.CommitAsync(Stop);
        (await Count()).Should().Be(1);
    }

    [Theory]
    [InlineData("UNWIND range(1, 3000) AS x UNWIND range(1, 3000) AS y UNWIND range(1, 3000) AS z RETURN count(x + y + z)")]
    [InlineData("UNWIND range(1, 3000) AS x UNWIND range(1, 3000) AS y UNWIND range(1, 3000) AS z RETURN x + y + z")]
    public async Task A_statement_out_of_time_is_stopped_on_the_server(string text)
    {
        var statement = new GraphStatement(text) { Limits = new StatementLimits(TimeSpan.FromMilliseconds(700)) };

        var failure = await Record.ExceptionAsync(async () => await _database.QueryAsync(statement, SessionOptions.Reading, Stop));

        failure.Should().BeOfType<GraphException>().Which.Code.Should().Be(GraphStatusCodes.TransactionTimedOut);
        (await Running(text)).Should().Be(0);
    }

    [Fact]
    public async Task A_cancelled_statement_is_stopped_on_the_server()
    {
        const string Text = "UNWIND range(1, 3001) AS x UNWIND range(1, 3000) AS y UNWIND range(1, 3000) AS z RETURN count(x + y + z)";
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));

        var failure = await Record.ExceptionAsync(async () =>
            await _database.QueryAsync(new GraphStatement(Text), SessionOptions.Reading, cancellation.Token));

        failure.Should().BeAssignableTo<OperationCanceledException>();
        (await Running(Text)).Should().Be(0);
    }

    [Fact]
    public async Task More_rows_than_allowed_are_an_error()
    {
        var statement = new GraphStatement("UNWIND range(1, 1000000) AS x RETURN x") { Limits = new StatementLimits(RowsMax: 100) };

        var failure = await Record.ExceptionAsync(async () => await _database.QueryAsync(statement, SessionOptions.Reading, Stop));

        failure.Should().BeOfType<GraphException>().Which.Message.Should().Contain("100 rows");
    }

    [Fact]
    public async Task A_hundred_callers_at_once_are_all_answered()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(async i => (await Ask("RETURN $i AS i", ("i", i))).Rows[0][0].AsInteger()));

        answers.Should().Equal(Enumerable.Range(0, 100).Select(i => (long)i));
    }

    [Fact]
    public async Task Eight_statements_that_compute_can_all_be_stopped()
    {
        var statement = new GraphStatement("UNWIND range(1, 3002) AS x UNWIND range(1, 3000) AS y UNWIND range(1, 3000) AS z RETURN count(x + y + z)")
        {
            Limits = new StatementLimits(TimeSpan.FromSeconds(1)),
        };

        var failures = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ => await Record.ExceptionAsync(async () => await _database.QueryAsync(statement, SessionOptions.Reading, Stop))));

        failures.Should().AllBeOfType<GraphException>();
        (await Running(statement.Text)).Should().Be(0);
    }

    [Fact]
    public async Task Plans_and_notifications_are_read()
    {
        await Ask("CREATE (:A {x: 1})");

        var explained = (await Ask("EXPLAIN MATCH (a:A) WHERE a.x = 1 RETURN a.neverSeen AS y")).Summary;
        var profiled = (await Ask("PROFILE MATCH (a:A) RETURN a.x AS x")).Summary;

        explained.Plan!.Operator.Should().Be("ProduceResults");
        explained.Plan.Rows.Should().BeNull();
        explained.Cost.DatabaseHits.Should().BeNull();
        explained.Notifications.Should().Contain(one => one.Code == "Neo.ClientNotification.Statement.UnknownPropertyKeyWarning" && one.Position != null);
        profiled.Plan!.Children[0].Children[0].Operator.Should().Be("NodeByLabelScan");
        profiled.Plan.Rows.Should().Be(1);
        profiled.Cost.DatabaseHits.Should().BeGreaterThan(0);
    }

    [Fact]
    public async Task Statistics_are_the_count_stores()
    {
        await Ask("CREATE (a:A)-[:R]->(:B), (a)-[:R]->(:B), (:C)");

        var statistics = await _database.GetStatisticsAsync(Stop);

        statistics.Nodes.Should().Be(4);
        statistics.Relationships.Should().Be(2);
        statistics.CountNodes("B").Should().Be(2);
        statistics.CountRelationships(null, "R", null).Should().Be(2);
        statistics.CountRelationships("A", "R", null).Should().Be(2);
        statistics.CountRelationships("A", "R", "B").Should().Be(2);
        statistics.CountRelationships("C", "R", null).Should().Be(0);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_is_refused_before_it_is_sent()
    {
        var failure = await Record.ExceptionAsync(async () => await Ask("RETURN $p", ("p", "\ud83d")));

        failure.Should().BeOfType<GraphException>().Which.Code.Should().Be(GraphStatusCodes.ArgumentError);
    }

    private ValueTask<GraphTable> Ask(string text, params ReadOnlySpan<(string Key, GraphValue Value)> parameters) =>
        _database.QueryAsync(new GraphStatement(text, GraphMap.Of(parameters)), SessionOptions.Writing, Stop);

    private async Task<long> Count() => (await Ask("MATCH (n) RETURN count(n)")).Rows[0][0].AsInteger();

    private async Task<int> Running(string text) =>
        (await Ask("SHOW TRANSACTIONS YIELD currentQuery AS q, status AS s WHERE q = $text AND NOT s STARTS WITH 'Terminated' RETURN q", ("text", text))).Rows.Count;
}
