using FluentAssertions;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;
using Xunit;

namespace Inlogov.Graph.Testing.Contract;

/// <content>Explicit transactions.</content>
public abstract partial class DatabaseContract
{
    [Fact]
    public async Task A_committed_transaction_stays()
    {
        await using var session = Database.OpenSession(SessionOptions.Writing);
        await using (var transaction = await session.BeginAsync(Stop))
        {
            await transaction.QueryAsync(Statement("CREATE (:Person {name: 'Ada'})"), Stop);
            await transaction.QueryAsync(Statement("CREATE (:Person {name: 'Ben'})"), Stop);
            await transaction.CommitAsync(Stop);
        }

        (await Number("MATCH (p:Person) RETURN count(p)")).Should().Be(2);
        session.Bookmarks.Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_transaction_rolled_back_leaves_nothing()
    {
        await using var session = Database.OpenSession(SessionOptions.Writing);
        await using var transaction = await session.BeginAsync(Stop);
        await transaction.QueryAsync(Statement("CREATE (:Person)-[:KNOWS]->(:Person)"), Stop);
        await transaction.RollbackAsync(Stop);

        (await Number("MATCH (n) RETURN count(n)")).Should().Be(0);
        (await Database.GetStatisticsAsync(Stop)).Relationships.Should().Be(0);
    }

    [Fact]
    public async Task A_transaction_disposed_without_a_commit_leaves_nothing()
    {
        await using var session = Database.OpenSession(SessionOptions.Writing);
        await using (var transaction = await session.BeginAsync(Stop))
        {
            await transaction.QueryAsync(Statement("CREATE (:Person)"), Stop);
        }

        (await Number("MATCH (n) RETURN count(n)")).Should().Be(0);
    }

    [Fact]
    public async Task A_transaction_reads_its_own_writes_and_nobody_else_does_before_the_commit()
    {
        await using var session = Database.OpenSession(SessionOptions.Writing);
        await using var transaction = await session.BeginAsync(Stop);
        await transaction.QueryAsync(Statement("CREATE (:Person {name: 'Ada'})-[:KNOWS]->(:Person {name: 'Ben'})"), Stop);

        var own = await transaction.QueryAsync(Statement("MATCH (:Person {name: 'Ada'})-[:KNOWS]->(p) RETURN p.name"), Stop);
        var others = await Database.QueryAsync(Statement("MATCH (p:Person) RETURN count(p)"), SessionOptions.Reading, Stop);

        own.Rows.Should().ContainSingle().Which[0].Should().Be((GraphValue)"Ben");
        others.Rows[0][0].Should().Be((GraphValue)0);
        await transaction.CommitAsync(Stop);
        (await Number("MATCH (p:Person) RETURN count(p)")).Should().Be(2);
    }

    [Fact]
    public async Task An_error_ends_the_transaction_and_undoes_it()
    {
        await using var session = Database.OpenSession(SessionOptions.Writing);
        await using var transaction = await session.BeginAsync(Stop);
        await transaction.QueryAsync(Statement("CREATE (:Person)"), Stop);

        var fail = async () => await transaction.QueryAsync(Statement("RETURN 1/0"), Stop);
        var next = async () => await transaction.QueryAsync(Statement("RETURN 1"), Stop);
        var commit = async () => await transaction.CommitAsync(Stop);

        await fail.Should().ThrowAsync<GraphException>();
        (await next.Should().ThrowAsync<GraphException>()).Which.Code.Should().Be(GraphStatusCodes.TransactionNotFound);
        await commit.Should().ThrowAsync<GraphException>();
        (await Number("MATCH (n) RETURN count(n)")).Should().Be(0);
    }

    [Fact]
    public async Task A_transaction_that_has_ended_takes_no_statement()
    {
        await using var session = Database.OpenSession(SessionOptions.Writing);
        await using var transaction = await session.BeginAsync(Stop);
        await transaction.CommitAsync(Stop);

        var next = async () => await transaction.QueryAsync(Statement("RETURN 1"), Stop);

        (await next.Should().ThrowAsync<GraphException>()).Which.Code.Should().Be(GraphStatusCodes.TransactionNotFound);
    }

    [Fact]
    public async Task A_session_has_one_transaction_after_another()
    {
        await using var session = Database.OpenSession(SessionOptions.Writing);
        for (var i = 0; i < 3; i++)
        {
            await using var transaction = await session.BeginAsync(Stop);
            await transaction.QueryAsync(Statement("CREATE (:Person {number: $i})", ("i", i)), Stop);
            await transaction.CommitAsync(Stop);
        }

        (await Number("MATCH (p:Person) RETURN sum(p.number)")).Should().Be(3);
    }

    [Fact]
    public async Task A_statement_that_fails_leaves_nothing()
    {
        var act = async () => await Run("UNWIND [2, 1, 0] AS i CREATE (:Person {number: 10 / i})");

        (await act.Should().ThrowAsync<GraphException>()).Which.Code.Should().Be(GraphStatusCodes.ArithmeticError);
        (await Number("MATCH (n) RETURN count(n)")).Should().Be(0);
    }

    [Fact]
    public async Task A_node_that_still_has_relationships_is_not_deleted()
    {
        await Run("CREATE (:Person)-[:WROTE]->(:Article)");

        var act = async () => await Run("MATCH (p:Person) DELETE p");

        (await act.Should().ThrowAsync<GraphException>()).Which.Code.Should().Be(GraphStatusCodes.ConstraintValidationFailed);
        (await Number("MATCH (n) RETURN count(n)")).Should().Be(2);
    }

    [Fact]
    public async Task A_node_may_be_deleted_before_its_relationships_in_one_transaction()
    {
        await Run("CREATE (:Person)-[:WROTE]->(:Article)");
        await using var session = Database.OpenSession(SessionOptions.Writing);
        await using (var transaction = await session.BeginAsync(Stop))
        {
            await transaction.QueryAsync(Statement("MATCH (p:Person)-[w:WROTE]->() DELETE p, w"), Stop);
            await transaction.CommitAsync(Stop);
        }

        (await Number("MATCH (n) RETURN count(n)")).Should().Be(1);
    }

    [Fact]
    public async Task Schema_and_data_do_not_mix_in_one_transaction()
    {
        await using var session = Database.OpenSession(SessionOptions.Writing);
        await using var transaction = await session.BeginAsync(Stop);
        await transaction.QueryAsync(Statement("CREATE INDEX person_name FOR (p:Person) ON (p.name)"), Stop);

        var act = async () => await transaction.QueryAsync(Statement("CREATE (:Person {name: 'Ada'})"), Stop);

        (await act.Should().ThrowAsync<GraphException>()).Which.Code.Should().Be(GraphStatusCodes.ForbiddenDueToTransactionType);
    }
}
