using FluentAssertions;
using Inlogov.Graph.Port;
using Xunit;

namespace Inlogov.Graph.Embedded.Tests.Transactions;

/// <summary>Statements with the places of the unknown names that Neo4j 5.26.30 warned of in them.</summary>
public sealed class NotificationTests : IAsyncDisposable
{
    private readonly EmbeddedDatabase _database = new(new EmbeddedDatabaseOptions());

    [Theory]
    [InlineData("MATCH (n:Nobody)-[:K]->() RETURN n.foo", "type 19, label 9, key 35")]
    [InlineData("MATCH (n:A|B&!C) RETURN n", "label 9, label 11, label 14")]
    [InlineData("MATCH (n) WHERE n:A OR n:B RETURN n", "label 18, label 25")]
    [InlineData("MATCH (n {a: 1})-[:T {b: 2}]->() RETURN n", "type 19, key 10, key 22")]
    [InlineData("MATCH (n)-[r]->(m) RETURN r.foo, m {.bar, baz: m.qux}", "key 28, key 37, key 49")]
    [InlineData("MATCH (n) WITH n AS m RETURN m.foo", "key 31")]
    [InlineData("MATCH (n:Zebra) SET n.stripes = 2", "")]
    [InlineData("MERGE (n:Zebra {name: 'Zoe'}) RETURN n.stripes", "")]
    [InlineData("WITH {a: 1} AS m RETURN m.a, m.b, date().year", "")]
    public async Task Unknown_names_are_warned_of_where_they_stand(string statement, string places)
    {
        var table = await _database.QueryAsync(new GraphStatement("EXPLAIN " + statement), SessionOptions.Writing, TestContext.Current.CancellationToken);

        string.Join(", ", table.Summary.Notifications.Select(Describe)).Should().Be(places);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static string Describe(GraphNotification notification)
    {
        var kind = notification.Code.Contains("Label", StringComparison.Ordinal) ? "label"
            : notification.Code.Contains("Type", StringComparison.Ordinal) ? "type"
            : "key";
        return $"{kind} {notification.Position!.Value.Offset - "EXPLAIN ".Length}";
    }
}
