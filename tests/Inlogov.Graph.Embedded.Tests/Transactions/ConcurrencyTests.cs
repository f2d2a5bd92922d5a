using FluentAssertions;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;
using Xunit;

namespace Inlogov.Graph.Embedded.Tests.Transactions;

public sealed class ConcurrencyTests : IAsyncDisposable
{
    private readonly EmbeddedDatabase _database = new(new EmbeddedDatabaseOptions());

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_result_that_is_being_read_does_not_see_what_is_committed_meanwhile()
    {
        await Run("UNWIND range(1, 1000) AS i CREATE (:Number {value: i})");
        await using var session = _database.OpenSession(SessionOptions.Reading);
        await using var result = await session.RunAsync(new GraphStatement("MATCH (n:Number) RETURN n.value"), Stop);
        var rows = (await result.FetchAsync(Stop)) ? result.Batch.Count : 0;

        await Run("MATCH (n:Number) DETACH DELETE n");
        while (await result.FetchAsync(Stop))
        {
            rows += result.Batch.Count;
        }

        rows.Should().Be(1000);
        (await Run("MATCH (n:Number) RETURN count(n)")).Rows[0][0].Should().Be((GraphValue)0);
    }

    [Fact]
    public async Task A_reading_transaction_sees_one_version_from_beginning_to_end()
    {
        await Run("CREATE (:Number)");
        await using var session = _database.OpenSession(SessionOptions.Reading);
        await using var transaction = await session.BeginAsync(Stop);
        await Run("CREATE (:Number)");

        var seen = await transaction.QueryAsync(new GraphStatement("MATCH (n:Number) RETURN count(n)"), Stop);

        seen.Rows[0][0].Should().Be((GraphValue)1);
    }

    [Fact]
    public async Task A_writing_transaction_sees_what_others_commit_until_it_writes()
    {
        await using var session = _database.OpenSession(SessionOptions.Writing);
        await using var transaction = await session.BeginAsync(Stop);
        await Run("CREATE (:Number)");

        var seen = await transaction.QueryAsync(new GraphStatement("MATCH (n:Number) RETURN count(n)"), Stop);

        seen.Rows[0][0].Should().Be((GraphValue)1);
    }

    [Fact]
    public async Task Writers_wait_for_each_other_and_nothing_is_lost()
    {
        await Run("CREATE (:Counter {value: 0})");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(AddFifty, Stop)));

        (await Run("MATCH (c:Counter) RETURN c.value")).Rows[0][0].Should().Be((GraphValue)400);

        async Task AddFifty()
        {
            for (var i = 0; i < 50; i++)
            {
                await Run("MATCH (c:Counter) SET c.value = c.value + 1");
            }
        }
    }

    [Fact]
    public async Task Readers_always_see_both_sides_of_a_commit_or_neither()
    {
        await Run("CREATE (:Account {name: 'a', amount: 500}), (:Account {name: 'b', amount: 500})");
        using var writing = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var writer = Task.Run(
            async () =>
            {
                for (var i = 0; i < 300; i++)
                {
                    await Run("MATCH (a:Account {name: 'a'}), (b:Account {name: 'b'}) SET a.amount = a.amount - 1 SET b.amount = b.amount + 1");
                }
            },
            Stop);

        List<long> sums = [];
        while (!writer.IsCompleted)
        {
            sums.Add((await Run("MATCH (a:Account) RETURN sum(a.amount)")).Rows[0][0].AsInteger());
        }

        await writer;
        sums.Should().OnlyContain(sum => sum == 1000);
    }

    [Fact]
    public async Task A_writer_that_waits_too_long_gives_up()
    {
        await using var session = _database.OpenSession(SessionOptions.Writing);
        await using var transaction = await session.BeginAsync(Stop);
        await transaction.QueryAsync(new GraphStatement("CREATE (:Number)"), Stop);

        var act = async () => await _database.QueryAsync(
            new GraphStatement("CREATE (:Number)") { Limits = new StatementLimits(Timeout: TimeSpan.FromMilliseconds(50)) }, SessionOptions.Writing, Stop);

        (await act.Should().ThrowAsync<GraphException>()).Which.Code.Should().Be(GraphStatusCodes.TransactionTimedOut);
    }

    [Fact]
    public async Task A_transaction_that_fails_lets_the_next_writer_in()
    {
        await using var session = _database.OpenSession(SessionOptions.Writing);
        var transaction = await session.BeginAsync(Stop);
        var act = async () => await transaction.QueryAsync(new GraphStatement("CREATE (:Number) WITH 1 AS x RETURN x / 0"), Stop);
        await act.Should().ThrowAsync<GraphException>();

        await Run("CREATE (:Number)");

        (await Run("MATCH (n:Number) RETURN count(n)")).Rows[0][0].Should().Be((GraphValue)1);
    }

    [Fact]
    public async Task A_second_statement_waits_until_the_result_of_the_first_has_been_read()
    {
        await using var session = _database.OpenSession(SessionOptions.Writing);
        await using var transaction = await session.BeginAsync(Stop);
        await using var result = await transaction.RunAsync(new GraphStatement("UNWIND range(1, 1000) AS x RETURN x"), Stop);

        var act = async () => await transaction.RunAsync(new GraphStatement("RETURN 1"), Stop);

        (await act.Should().ThrowAsync<GraphException>()).Which.Code.Should().Be(GraphStatusCodes.RequestInvalid);
        await result.ConsumeAsync(Stop);
        (await transaction.QueryAsync(new GraphStatement("RETURN 1"), Stop)).Rows.Should().ContainSingle();
    }

    [Fact]
    public async Task A_statement_in_transactions_commits_as_it_goes()
    {
        await Run("UNWIND range(1, 10) AS i CREATE (:Number {value: i})");

        var act = async () => await Run("MATCH (n:Number) WITH n ORDER BY n.value CALL (n) { SET n.inverse = 10 / (n.value - 8) } IN TRANSACTIONS OF 3 ROWS");

        await act.Should().ThrowAsync<GraphException>();
        (await Run("MATCH (n:Number) WHERE n.inverse IS NOT NULL RETURN count(n)")).Rows[0][0].Should().Be((GraphValue)6);
    }

    [Fact]
    public async Task A_closed_database_opens_no_session()
    {
        await _database.DisposeAsync();

        var act = () => _database.OpenSession(SessionOptions.Reading);

        act.Should().Throw<GraphException>().Which.Code.Should().Be(GraphStatusCodes.DatabaseUnavailable);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private ValueTask<GraphTable> Run(string text) => _database.QueryAsync(new GraphStatement(text), SessionOptions.Writing, Stop);
}
