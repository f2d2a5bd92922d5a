using FluentAssertions;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;
using Xunit;

namespace Inlogov.Graph.Testing.Contract;

/// <content>Sessions and statistics.</content>
public abstract partial class DatabaseContract
{
    [Fact]
    public async Task A_database_verifies_itself() => await Database.VerifyAsync(Stop);

    [Fact]
    public void A_database_has_a_name_for_messages() => Database.Name.Should().NotBeNullOrWhiteSpace();

    [Fact]
    public async Task A_session_sees_what_another_has_committed()
    {
        await using var first = Database.OpenSession(SessionOptions.Writing);
        await using var second = Database.OpenSession(SessionOptions.Reading);

        await first.QueryAsync(Statement("CREATE (:Person {name: 'Ada'})"), Stop);
        var table = await second.QueryAsync(Statement("MATCH (p:Person) RETURN p.name"), Stop);

        table.Rows.Should().ContainSingle().Which[0].Should().Be((GraphValue)"Ada");
    }

    [Fact]
    public async Task A_session_that_has_committed_has_a_bookmark_that_others_accept()
    {
        await using var first = Database.OpenSession(SessionOptions.Writing);
        await first.QueryAsync(Statement("CREATE (:Person)"), Stop);

        first.Bookmarks.Should().NotBeEmpty();
        await using var second = Database.OpenSession(new SessionOptions { Bookmarks = first.Bookmarks });
        var table = await second.QueryAsync(Statement("MATCH (p:Person) RETURN count(p)"), Stop);

        table.Rows[0][0].Should().Be((GraphValue)1);
    }

    [Fact]
    public async Task A_reading_session_reads()
    {
        await using var session = Database.OpenSession(SessionOptions.Reading);

        var table = await session.QueryAsync(Statement("RETURN 1 AS one"), Stop);

        table.Rows[0][0].Should().Be((GraphValue)1);
    }

    [Theory]
    [InlineData("CREATE (:Person)")]
    [InlineData("MERGE (p:Person) RETURN p")]
    [InlineData("MATCH (p:Person) SET p.name = 'Ada'")]
    public async Task A_reading_session_refuses_to_write(string text)
    {
        await using var session = Database.OpenSession(SessionOptions.Reading);

        var act = async () => await session.QueryAsync(Statement(text), Stop);

        (await act.Should().ThrowAsync<GraphException>()).Which.Code.Should().Be(GraphStatusCodes.AccessMode);
        (await Number("MATCH (n) RETURN count(n)")).Should().Be(0);
    }

    [Fact]
    public async Task A_reading_transaction_refuses_to_write()
    {
        await using var session = Database.OpenSession(SessionOptions.Reading);
        await using var transaction = await session.BeginAsync(Stop);

        var act = async () => await transaction.QueryAsync(Statement("CREATE (:Person)"), Stop);

        (await act.Should().ThrowAsync<GraphException>()).Which.Code.Should().Be(GraphStatusCodes.AccessMode);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_refused()
    {
        var act = async () => await Database.QueryAsync(
            Statement("RETURN 1"), new SessionOptions { Database = "nosuchdatabase" }, Stop);

        (await act.Should().ThrowAsync<GraphException>()).Which.Code.Should().Be(GraphStatusCodes.DatabaseNotFound);
    }

    [Fact]
    public async Task Sessions_run_side_by_side()
    {
        await Run("UNWIND range(1, 100) AS i CREATE (:Number {value: i})");

        var sums = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Number("MATCH (n:Number) RETURN sum(n.value)")));

        sums.Should().AllBeEquivalentTo(5050L);
    }

    [Fact]
    public async Task Statistics_count_nodes_by_label_and_relationships_by_their_ends()
    {
        await Run("CREATE (a:Person:Author), (:Person), (b:Article), (a)-[:WROTE]->(b), (a)-[:WROTE]->(b), (a)-[:KNOWS]->(a)");

        var statistics = await Database.GetStatisticsAsync(Stop);

        statistics.CountNodes(null).Should().Be(3);
        statistics.CountNodes("Person").Should().Be(2);
        statistics.CountNodes("Nobody").Should().Be(0);
        statistics.CountRelationships(null, "WROTE", null).Should().Be(2);
        statistics.CountRelationships("Author", "WROTE", null).Should().Be(2);
        statistics.CountRelationships(null, "WROTE", "Article").Should().Be(2);
        statistics.CountRelationships("Article", "WROTE", null).Should().Be(0);
        statistics.CountRelationships("Person", "KNOWS", null).Should().Be(1);
    }
}
