using System.Text;
using FluentAssertions;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;
using Xunit;

namespace Inlogov.Graph.Testing.Contract;

/// <content>Results: columns, rows, summaries, limits.</content>
public abstract partial class DatabaseContract
{
    private const string Endless = "UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y WITH x, y WHERE x = -y RETURN count(*)";

    [Fact]
    public async Task Columns_come_in_the_order_of_the_statement_and_are_known_before_the_rows()
    {
        await using var session = Database.OpenSession(SessionOptions.Reading);
        await using var result = await session.RunAsync(Statement("UNWIND [1, 2] AS x RETURN x AS zulu, x * 2 AS alpha, x + 1"), Stop);

        result.Columns.Should().Equal("zulu", "alpha", "x + 1");
    }

    [Fact]
    public async Task A_statement_without_return_has_no_columns_and_no_rows()
    {
        var table = await Run("CREATE (:Person)");

        table.Columns.Should().BeEmpty();
        table.Rows.Should().BeEmpty();
    }

    [Fact]
    public async Task Rows_come_in_the_order_that_was_asked_for()
    {
        var table = await Run("UNWIND [3, 1, 2] AS x RETURN x ORDER BY x DESC");

        table.Rows.Select(row => row[0].AsInteger()).Should().Equal(3, 2, 1);
    }

    [Fact]
    public async Task Many_rows_come_whole_and_in_order()
    {
        await using var session = Database.OpenSession(SessionOptions.Reading);
        await using var result = await session.RunAsync(Statement("UNWIND range(1, 20000) AS x RETURN x, 'row ' + x AS text"), Stop);

        var expected = 0L;
        while (await result.FetchAsync(Stop))
        {
            for (var i = 0; i < result.Batch.Count; i++)
            {
                expected++;
                result.Batch.Values(i)[0].Should().Be((GraphValue)expected);
            }
        }

        expected.Should().Be(20000);
    }

    [Fact]
    public async Task Many_rows_come_whole_as_json_too()
    {
        await using var session = Database.OpenSession(SessionOptions.Reading);
        await using var result = await session.RunAsync(
            Statement("UNWIND range(1, 5000) AS x RETURN [x, 'row ' + x]") with { Format = RowFormat.Json }, Stop);

        var expected = 0;
        while (await result.FetchAsync(Stop))
        {
            for (var i = 0; i < result.Batch.Count; i++)
            {
                expected++;
                Encoding.UTF8.GetString(result.Batch.Json(i).Span).Should().Be($"[[{expected},\"row {expected}\"]]");
            }
        }

        expected.Should().Be(5000);
    }

    [Fact]
    public async Task A_result_may_be_disposed_early()
    {
        await using var session = Database.OpenSession(SessionOptions.Reading);
        await using (var result = await session.RunAsync(Statement("UNWIND range(1, 100000) AS x RETURN x"), Stop))
        {
            (await result.FetchAsync(Stop)).Should().BeTrue();
        }

        (await session.QueryAsync(Statement("RETURN 1"), Stop)).Rows.Should().ContainSingle();
    }

    [Fact]
    public async Task A_result_may_be_consumed_without_reading_its_rows()
    {
        await using var session = Database.OpenSession(SessionOptions.Writing);
        await using var result = await session.RunAsync(Statement("UNWIND range(1, 10) AS x CREATE (p:Person) RETURN p"), Stop);

        (await result.ConsumeAsync(Stop)).Counters.NodesCreated.Should().Be(10);
        (await result.FetchAsync(Stop)).Should().BeFalse();
    }

    [Fact]
    public async Task A_summary_counts_what_was_changed()
    {
        var create = await Run("CREATE (a:Person:Author {name: 'Ada', born: 1815})-[:WROTE {year: 1843}]->(b:Article)");
        var change = await Run("MATCH (a:Author)-[w:WROTE]->(b) SET a.born = null, a.name = 'Ada' REMOVE a:Author DELETE w, b");

        create.Summary.Counters.Should().Be(new GraphCounters { NodesCreated = 2, RelationshipsCreated = 1, LabelsAdded = 3, PropertiesSet = 3 });
        change.Summary.Counters.Should().Be(new GraphCounters { NodesDeleted = 1, RelationshipsDeleted = 1, LabelsRemoved = 1, PropertiesSet = 2 });
    }

    [Fact]
    public async Task A_statement_that_only_reads_counts_nothing()
    {
        var table = await Run("MATCH (n) RETURN count(n)");

        table.Summary.Counters.ContainsUpdates.Should().BeFalse();
    }

    [Fact]
    public async Task Merging_rows_twice_changes_nothing_the_second_time()
    {
        await Run("CREATE CONSTRAINT person_id FOR (p:Person) REQUIRE p.id IS UNIQUE");
        GraphValue rows = new GraphList([.. Enumerable.Range(0, 200).Select(i => (GraphValue)GraphMap.Of(("id", $"person:{i % 150}"), ("name", $"N{i % 150}")))]);
        var merge = "UNWIND $rows AS row MERGE (p:Person {id: row.id}) ON CREATE SET p.name = row.name RETURN count(*) AS n";

        var first = await Run(merge, ("rows", rows));
        var second = await Run(merge, ("rows", rows));

        first.Rows[0][0].Should().Be((GraphValue)200);
        first.Summary.Counters.Should().Be(new GraphCounters { NodesCreated = 150, LabelsAdded = 150, PropertiesSet = 300 });
        second.Summary.Counters.Should().Be(GraphCounters.None);
    }

    [Fact]
    public async Task Explain_shows_the_plan_and_changes_nothing()
    {
        var table = await Run("EXPLAIN CREATE (p:Person) RETURN p");

        table.Rows.Should().BeEmpty();
        table.Summary.Plan.Should().NotBeNull();
        table.Summary.Plan!.Operator.Should().StartWith("ProduceResults");
        (await Number("MATCH (n) RETURN count(n)")).Should().Be(0);
    }

    [Fact]
    public async Task Profile_shows_the_plan_with_the_rows_it_made()
    {
        var table = await Run("PROFILE UNWIND [1, 2, 3] AS x RETURN x");

        table.Rows.Should().HaveCount(3);
        table.Summary.Plan!.Rows.Should().Be(3);
    }

    [Fact]
    public async Task A_statement_without_explain_has_no_plan()
    {
        (await Run("RETURN 1")).Summary.Plan.Should().BeNull();
    }

    [Fact]
    public async Task An_unknown_label_is_noticed_with_its_place()
    {
        var table = await Run("MATCH (n:Nobody) RETURN n");

        var notification = table.Summary.Notifications.Should().ContainSingle().Subject;
        notification.Code.Should().Be("Neo.ClientNotification.Statement.UnknownLabelWarning");
        notification.Severity.Should().Be("WARNING");
        notification.Category.Should().Be("UNRECOGNIZED");
        notification.Position.Should().Be(new StatementPosition(9, 1, 10));
    }

    [Fact]
    public async Task More_rows_than_allowed_end_the_statement()
    {
        await using var session = Database.OpenSession(SessionOptions.Reading);
        var statement = Statement("UNWIND range(1, 1000) AS x RETURN x") with { Limits = new StatementLimits(RowsMax: 10) };

        var act = async () => await session.QueryAsync(statement, Stop);

        await act.Should().ThrowAsync<GraphException>();
    }

    [Fact]
    public async Task More_time_than_allowed_ends_the_statement()
    {
        await using var session = Database.OpenSession(SessionOptions.Reading);
        var statement = Statement(Endless) with { Limits = new StatementLimits(Timeout: TimeSpan.FromMilliseconds(300)) };

        var act = async () => await session.QueryAsync(statement, Stop);

        (await act.Should().ThrowAsync<GraphException>()).Which.Code.Should().Be(GraphStatusCodes.TransactionTimedOut);
    }

    [Fact]
    public async Task A_cancelled_statement_ends()
    {
        await using var session = Database.OpenSession(SessionOptions.Reading);
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        source.CancelAfter(TimeSpan.FromMilliseconds(300));

        var act = async () => await Task.Run(
            async () => await session.QueryAsync(Statement(Endless), source.Token), Stop);

        await act.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_statement_does_not_begin_when_it_is_cancelled_before()
    {
        var act = async () => await Database.QueryAsync(Statement("CREATE (:Person)"), SessionOptions.Writing, new CancellationToken(canceled: true));

        await act.Should().ThrowAsync<OperationCanceledException>();
        (await Number("MATCH (n) RETURN count(n)")).Should().Be(0);
    }
}
