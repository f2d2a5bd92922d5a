using FluentAssertions;
using Inlogov.Graph.Port;
using Xunit;

namespace Inlogov.Graph.Embedded.Tests.Transactions;

/// <summary>What transactions find in full-text indexes while others write.</summary>
public sealed class FullTextTransactionTests : IAsyncDisposable
{
    private readonly EmbeddedDatabase _database = new(new EmbeddedDatabaseOptions());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reader_finds_what_its_version_holds_whatever_is_written_meanwhile()
    {
        await FillAsync();
        await using var session = _database.OpenSession(SessionOptions.Reading);
        await using var reader = await session.BeginAsync(Token);
        await RunAsync("MATCH (n:Doc {id: 1}) DETACH DELETE n");
        await RunAsync("MATCH (n:Doc {id: 2}) SET n.text = 'dog'");
        await RunAsync("CREATE (:Doc {id: 3, text: 'fox'})");

        (await FindAsync(_database, "fox")).Should().Equal(3);
        (await FindAsync(reader, "fox")).Should().Equal(1, 2);
    }

    [Fact]
    public async Task A_reader_that_searched_before_finds_the_same_after_many_commits()
    {
        await FillAsync();
        await using var session = _database.OpenSession(SessionOptions.Reading);
        await using var reader = await session.BeginAsync(Token);
        (await FindAsync(reader, "fox")).Should().Equal(1, 2);
        for (var id = 10; id < 400; id++)
        {
            await RunAsync($"CREATE (:Doc {{id: {id}, text: 'fox'}})");
        }

        (await FindAsync(_database, "fox")).Should().HaveCount(392);
        (await FindAsync(reader, "fox")).Should().Equal(1, 2);
    }

    [Fact]
    public async Task A_transaction_finds_its_own_writes_and_others_do_not_until_it_commits()
    {
        await FillAsync();
        await using var session = _database.OpenSession(SessionOptions.Writing);
        await using var writer = await session.BeginAsync(Token);
        await QueryAsync(writer, "MATCH (n:Doc {id: 1}) SET n.text = 'dog'");
        await QueryAsync(writer, "CREATE (:Doc {id: 3, text: 'fox'})");

        (await FindAsync(writer, "fox")).Should().Equal(2, 3);
        (await FindAsync(writer, "dog")).Should().Equal(1);
        (await FindAsync(_database, "fox")).Should().Equal(1, 2);
        await writer.CommitAsync(Token);
        (await FindAsync(_database, "fox")).Should().Equal(2, 3);
    }

    [Fact]
    public async Task What_is_rolled_back_is_never_found()
    {
        await FillAsync();
        await using var session = _database.OpenSession(SessionOptions.Writing);
        await using (var writer = await session.BeginAsync(Token))
        {
            await QueryAsync(writer, "CREATE (:Doc {id: 3, text: 'fox'})");
            (await FindAsync(writer, "fox")).Should().Contain(3);
            await writer.RollbackAsync(Token);
        }

        (await FindAsync(_database, "fox")).Should().Equal(1, 2);
    }

    [Fact]
    public async Task Numbers_that_an_emptied_database_gives_again_are_not_mistaken_for_the_old_ones()
    {
        await FillAsync();
        (await FindAsync(_database, "fox")).Should().Equal(1, 2);
        await RunAsync("MATCH (n) DETACH DELETE n");
        (await FindAsync(_database, "fox")).Should().BeEmpty();
        await RunAsync("CREATE (:Doc {id: 7, text: 'dog'})");

        (await FindAsync(_database, "fox")).Should().BeEmpty();
        (await FindAsync(_database, "dog")).Should().Equal(7);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static GraphStatement Search(string text) => new(
        "CALL db.index.fulltext.queryNodes('docs', $text) YIELD node RETURN node.id AS id ORDER BY id", Values.GraphMap.Of(("text", text)));

    private static async Task<long[]> FindAsync(IGraphDatabase database, string text) =>
        [.. (await database.QueryAsync(Search(text), SessionOptions.Reading, Token)).Rows.Select(row => row[0].AsInteger())];

    private static async Task<long[]> FindAsync(IGraphTransaction transaction, string text) =>
        [.. (await transaction.QueryAsync(Search(text), Token)).Rows.Select(row => row[0].AsInteger())];

    private static async Task QueryAsync(IGraphTransaction transaction, string statement) => await transaction.QueryAsync(new GraphStatement(statement), Token);

    private async Task FillAsync()
    {
        await RunAsync("CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.text]");
        await RunAsync("CREATE (:Doc {id: 1, text: 'a fox'}), (:Doc {id: 2, text: 'the fox'})");
    }

    private async Task RunAsync(string statement) => await _database.QueryAsync(new GraphStatement(statement), SessionOptions.Writing, Token);
}
