using FluentAssertions;
using Inlogov.Graph.Port;
using Inlogov.Graph.Testing.Neo4j;
using Xunit;

namespace Inlogov.Graph.Neo4j.Tests.Faults;

/// <summary>A session reads what it wrote, also where another cluster member answers.</summary>
public sealed class BookmarkTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_statement_of_a_session_carries_the_bookmark_of_the_last()
    {
        await using var server = new WrongServer(Answer());
        await using var database = new Neo4jDatabase(new Neo4jOptions { Uri = server.Uri });
        await using var session = database.OpenSession(SessionOptions.Writing);

        await session.QueryAsync(new GraphStatement("RETURN 1 AS one"), Stop);
        await session.QueryAsync(new GraphStatement("RETURN 1 AS one"), Stop);

        server.Requests[0].Should().NotContain("bookmarks");
        server.Requests[1].Should().Contain("\"bookmarks\":[\"FB:1\"]");
        session.Bookmarks.Should().Equal("FB:2");
    }

    [Fact]
    public async Task A_transaction_begins_with_the_bookmarks_and_its_commit_gives_new_ones()
    {
        await using var server = new WrongServer(Answer());
        await using var database = new Neo4jDatabase(new Neo4jOptions { Uri = server.Uri });
        await using var session = database.OpenSession(SessionOptions.Writing with { Bookmarks = ["FB:given"] });
        await using (var transaction = await session.BeginAsync(Stop))
        {
            await transaction.QueryAsync(new GraphStatement("RETURN 1 AS one"), Stop);
            await transaction.CommitAsync(Stop);
        }

        await session.QueryAsync(new GraphStatement("RETURN 1 AS one"), Stop);

        server.Requests.Select(request => request.Split(' ')[1]).Should().Equal(
            "/db/neo4j/query/v2/tx", "/db/neo4j/query/v2/tx/t1", "/db/neo4j/query/v2/tx/t1/commit", "/db/neo4j/query/v2");
        server.Requests[0].Should().Contain("\"bookmarks\":[\"FB:given\"]");
        server.Requests[3].Should().Contain("\"bookmarks\":[\"FB:3\"]");
    }

    [Fact]
    public async Task Requests_of_a_transaction_go_to_the_member_that_has_it()
    {
        await using var server = new WrongServer(Answer("neo4j-cluster-affinity: member-2\r\n"));
        await using var database = new Neo4jDatabase(new Neo4jOptions { Uri = server.Uri });
        await using var session = database.OpenSession(SessionOptions.Writing);
        await using var transaction = await session.BeginAsync(Stop);

        await transaction.QueryAsync(new GraphStatement("RETURN 1 AS one"), Stop);
        await transaction.CommitAsync(Stop);

        server.Requests[0].Should().NotContain("neo4j-cluster-affinity");
        server.Requests[1].Should().Contain("neo4j-cluster-affinity: member-2");
        server.Requests[2].Should().Contain("neo4j-cluster-affinity: member-2");
    }

    private static Func<string, string?> Answer(string headers = "")
    {
        var count = 0;
        return _ =>
        {
            count++;
            var body = $$"""{"data":{"fields":["one"],"values":[]},"transaction":{"id":"t1"},"bookmarks":["FB:{{count}}"]}""";
            return WrongServer.Respond("202 Accepted", body, headers: headers);
        };
    }
}
