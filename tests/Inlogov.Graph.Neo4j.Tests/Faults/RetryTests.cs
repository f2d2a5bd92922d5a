using System.Net;
using System.Net.Sockets;
using FluentAssertions;
using Inlogov.Graph.Neo4j.Retrying;
using Inlogov.Graph.Port;
using Inlogov.Graph.Testing.Neo4j;
using Xunit;

namespace Inlogov.Graph.Neo4j.Tests.Faults;

/// <summary>What is repeated, what is not, and how often.</summary>
public sealed class RetryTests
{
    private const string Good = """{"data":{"fields":["one"],"values":[[{"$type":"Integer","_value":"1"}]]},"bookmarks":["FB:x"]}""";

    private static readonly string Deadlock = WrongServer.Respond(
        "400 Bad Request", """{"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"two waited for each other"}]}""");

    private static readonly string DeadlockAsAccepted = WrongServer.Respond(
        "202 Accepted", """{"data":{"fields":["one"],"values":[]},"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"x"}]}""");

    private static readonly string OutOfMemory = WrongServer.Respond(
        "202 Accepted", """{"data":{"fields":["one"],"values":[]},"errors":[{"code":"Neo.TransientError.General.MemoryPoolOutOfMemoryError","message":"x"}]}""");

    private static readonly string RowThenDeadlock = WrongServer.Respond(
        "202 Accepted", """{"data":{"fields":["one"],"values":[[{"$type":"Integer","_value":"1"}], """);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Passing => new()
    {
        { "an error of status 400", Deadlock },
        { "an error of status 202", DeadlockAsAccepted },
        { "a connection that closes without an answer", string.Empty },
        { "half an answer without a row", WrongServer.Respond("202 Accepted", Good)[..^40] },
        { "a gateway that has no server", WrongServer.Respond("503 Service Unavailable", "<html/>") },
    };

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task A_read_is_repeated_after_a_passing_failure(string what, string answer)
    {
        await using var server = Failing(answer, times: 2);

        var table = await AskAsync(server, SessionOptions.Reading);

        table.Rows[0][0].AsInteger().Should().Be(1, what);
        server.Requests.Should().HaveCount(3);
    }

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task A_write_is_not_repeated(string what, string answer)
    {
        await using var server = Failing(answer, times: 1);

        var failure = await Record.ExceptionAsync(() => AskAsync(server, SessionOptions.Writing));

        failure.Should().BeOfType<GraphException>(what);
        server.Requests.Should().ContainSingle(what);
    }

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task An_idempotent_write_is_repeated(string what, string answer)
    {
        await using var server = Failing(answer, times: 1);

        var table = await AskAsync(server, SessionOptions.Writing, isIdempotent: true);

        table.Rows[0][0].AsInteger().Should().Be(1, what);
    }

    [Fact]
    public async Task Failures_that_would_come_again_are_not_repeated()
    {
        string[] answers =
        [
            OutOfMemory,
            WrongServer.Respond("400 Bad Request", """{"errors":[{"code":"Neo.ClientError.Statement.SyntaxError","message":"x"}]}"""),
            WrongServer.Respond("401 Unauthorized", """{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"x"}]}"""),
            WrongServer.Respond("429 Too Many", """{"errors":[{"code":"Neo.ClientError.Security.AuthenticationRateLimit","message":"x"}]}"""),
            WrongServer.Respond("202 Accepted", "<html/>"),
        ];
        foreach (var answer in answers)
        {
            await using var server = Failing(answer, times: 1);

            (await Record.ExceptionAsync(() => AskAsync(server, SessionOptions.Reading))).Should().BeOfType<GraphException>(answer);

            server.Requests.Should().ContainSingle(answer);
        }
    }

    [Fact]
    public async Task Rows_that_were_given_out_are_not_given_out_again()
    {
        await using var server = Failing(RowThenDeadlock[..^1], times: 1);
        await using var database = Open(server);
        await using var session = database.OpenSession(SessionOptions.Reading);
        await using var result = await session.RunAsync(new GraphStatement("RETURN 1 AS one"), Stop);
        (await result.FetchAsync(Stop)).Should().BeTrue();

        var failure = await Record.ExceptionAsync(async () => await result.FetchAsync(Stop));

        failure.Should().BeOfType<GraphException>().Which.Code.Should().Be(GraphStatusCodes.DatabaseUnavailable);
        server.Requests.Should().NotContain(request => request.Contains("RETURN 1 AS one", StringComparison.Ordinal) && request != server.Requests[0]);
    }

    [Fact]
    public async Task A_read_is_repeated_three_times_and_no_more()
    {
        await using var server = Failing(Deadlock, times: int.MaxValue);

        (await Record.ExceptionAsync(() => AskAsync(server, SessionOptions.Reading))).Should().BeOfType<GraphException>()
            .Which.Code.Should().Be("Neo.TransientError.Transaction.DeadlockDetected");

        server.Requests.Should().HaveCount(4);
    }

    [Fact]
    public async Task A_server_in_trouble_gets_few_more_requests_however_many_ask()
    {
        await using var server = Failing(Deadlock, times: int.MaxValue);
        await using var database = Open(server);

        for (var i = 0; i < 50; i++)
        {
            await Record.ExceptionAsync(async () => await database.QueryAsync(new GraphStatement("RETURN 1 AS one"), SessionOptions.Reading, Stop));
        }

        server.Requests.Should().HaveCount(60, "ten repetitions are allowed until answers come again");
    }

    [Fact]
    public void Each_answer_gives_a_tenth_of_a_repetition_back()
    {
        var budget = new RetryBudget();
        for (var i = 0; i < 10; i++)
        {
            budget.TryTake().Should().BeTrue();
        }

        budget.TryTake().Should().BeFalse();
        for (var i = 0; i < 10; i++)
        {
            budget.TryTake().Should().BeFalse();
            budget.Earn();
        }

        budget.TryTake().Should().BeTrue();
        budget.TryTake().Should().BeFalse();
    }

    [Fact]
    public async Task Even_a_write_waits_for_a_server_that_does_not_listen_yet()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        taken.Stop();
        await using var database = new Neo4jDatabase(new Neo4jOptions { Uri = FormattableString.Invariant($"http://127.0.0.1:{port}") });

        var asking = database.QueryAsync(new GraphStatement("CREATE ()"), SessionOptions.Writing, Stop).AsTask();
        await using var server = new WrongServer(_ => WrongServer.Respond("202 Accepted", Good), port);
        var table = await asking;

        table.Rows.Should().ContainSingle();
    }

    [Fact]
    public async Task Repetitions_end_with_the_time_of_the_statement()
    {
        await using var server = new WrongServer(request => request.Contains("TERMINATE", StringComparison.Ordinal) ? WrongServer.Respond("202 Accepted", Good) : null);
        await using var database = Open(server);
        var statement = new GraphStatement("RETURN 1 AS one") { Limits = new StatementLimits(TimeSpan.FromMilliseconds(100)) };

        var failure = await Record.ExceptionAsync(async () => await database.QueryAsync(statement, SessionOptions.Reading, Stop));

        failure.Should().BeOfType<GraphException>().Which.Code.Should().Be(GraphStatusCodes.TransactionTimedOut);
        server.Requests.Count(request => request.Contains("RETURN 1 AS one", StringComparison.Ordinal)).Should().Be(1);
    }

    private static WrongServer Failing(string answer, int times)
    {
        var left = times;
        return new WrongServer(_ => left-- > 0 ? answer : WrongServer.Respond("202 Accepted", Good));
    }

    private static Neo4jDatabase Open(WrongServer server) => new(new Neo4jOptions { Uri = server.Uri });

    private static async Task<GraphTable> AskAsync(WrongServer server, SessionOptions options, bool isIdempotent = false)
    {
        await using var database = Open(server);
        return await database.QueryAsync(new GraphStatement("RETURN 1 AS one") { IsIdempotent = isIdempotent }, options, Stop);
    }
}
