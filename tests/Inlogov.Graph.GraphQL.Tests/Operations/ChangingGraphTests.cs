using System.Text;
using System.Text.Json.Nodes;
using FluentAssertions;
using Inlogov.Graph.Embedded;
using Inlogov.Graph.Port;
using Xunit;

namespace Inlogov.Graph.GraphQL.Tests.Operations;

/// <summary>What answers say while the graph changes, and where it holds what no page of the corpus has.</summary>
public sealed class ChangingGraphTests : IAsyncLifetime
{
    private readonly EmbeddedDatabase _database = new(new EmbeddedDatabaseOptions());

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await CaseGraph.Machine.FillAsync(_database, Stop);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Root_fields_of_one_operation_tell_of_one_version()
    {
        var disturbed = new DisturbedDatabase(_database, "CREATE (:Maker {code: randomUUID(), name: 'New'})");
        var engine = GraphQLEngine.Create(CaseGraph.Machine.Sdl, CaseGraph.Machine.SdlName, disturbed, GraphQLOptions.Default);

        var first = await AskAsync(engine, "{ a: makers { totalCount } b: makers { totalCount } c: makers(first: 50) { nodes { code } } }");
        var second = await AskAsync(engine, "{ a: makers { totalCount } }");

        first["a"]!["totalCount"]!.GetValue<int>().Should().Be(first["b"]!["totalCount"]!.GetValue<int>()).And.Be(first["c"]!["nodes"]!.AsArray().Count);
        second["a"]!["totalCount"]!.GetValue<int>().Should().BeGreaterThan(first["a"]!["totalCount"]!.GetValue<int>(), "somebody did write");
    }

    [Fact]
    public async Task A_root_field_that_fails_leaves_the_others_their_snapshot()
    {
        await WriteAsync("MATCH (m:Machine {code: 'M-1'}) REMOVE m.label");
        var engine = GraphQLEngine.Create(CaseGraph.Machine.Sdl, CaseGraph.Machine.SdlName, _database, GraphQLOptions.Default);

        var answer = await AskAsync(engine, "{ broken: machine(code: \"M-1\") { name } whole: machine(code: \"M-2\") { name } }");

        answer["broken"].Should().BeNull();
        answer["whole"]!["name"]!.GetValue<string>().Should().Be("Press");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Pages_that_end_between_parallel_relationships_lose_none(int size)
    {
        await WriteAsync("MATCH (m:Machine {code: 'M-2'}), (p:Part {code: 'P-2'}) UNWIND range(1, 5) AS i CREATE (m)-[:HAS_PART {slot: 7, fittedOn: date('2020-01-01') + duration({days: i})}]->(p)");
        var engine = GraphQLEngine.Create(CaseGraph.Machine.Sdl, CaseGraph.Machine.SdlName, _database, GraphQLOptions.Default);
        List<string> fitted = [];
        var cursor = "null";
        for (var hasNext = true; hasNext;)
        {
            var page = (await AskAsync(engine, $"{{ machine(code: \"M-2\") {{ parts(first: {size}, after: {cursor}) {{ edges {{ slot fittedOn node {{ code }} }} pageInfo {{ hasNextPage endCursor }} }} }} }}"))["machine"]!["parts"]!;
            fitted.AddRange(page["edges"]!.AsArray().Where(edge => edge!["slot"]!.GetValue<int>() == 7).Select(edge => edge!["fittedOn"]!.GetValue<string>()));
            hasNext = page["pageInfo"]!["hasNextPage"]!.GetValue<bool>();
            cursor = $"\"{page["pageInfo"]!["endCursor"]}\"";
        }

        fitted.Should().BeEquivalentTo("2020-01-02", "2020-01-03", "2020-01-04", "2020-01-05", "2020-01-06");
    }

    [Fact]
    public async Task A_merge_is_known_when_what_is_remembered_has_grown_old()
    {
        var clock = new HandClock();
        await CaseGraph.Invented.FillAsync(_database, Stop);
        var engine = GraphQLEngine.Create(CaseGraph.Invented.Sdl, CaseGraph.Invented.SdlName, _database, GraphQLOptions.Default, clock);
        (await AskAsync(engine, "{ node(id: \"topic:money\") { id } }"))["node"]!["id"]!.GetValue<string>().Should().Be("topic:finance");
        await WriteAsync("MATCH (t:Topic {slug: 'bees'}) SET t.formerIds = ['topic:wasps']");

        (await AskAsync(engine, "{ node(id: \"topic:wasps\") { id } }"))["node"].Should().BeNull();
        clock.Pass(GraphQLOptions.Default.RefreshAfter);
        (await AskAsync(engine, "{ node(id: \"topic:wasps\") { id } }"))["node"]!["id"]!.GetValue<string>().Should().Be("topic:bees");
    }

    private async Task WriteAsync(string statement) => await _database.QueryAsync(new GraphStatement(statement), SessionOptions.Writing, Stop);

    private static async Task<JsonNode> AskAsync(GraphQLEngine engine, string query)
    {
        using var response = await engine.ExecuteAsync(new GraphQLRequest(query), Stop);
        return JsonNode.Parse(Encoding.UTF8.GetString(response.Body.Span))!["data"]!;
    }

    /// <summary>A clock that stands until it is told to go on.</summary>
    private sealed class HandClock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public void Pass(TimeSpan time) => _ticks += time.Ticks;
    }
}
