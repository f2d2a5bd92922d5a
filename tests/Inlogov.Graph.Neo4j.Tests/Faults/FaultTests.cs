using System.Net;
using System.Net.Sockets;
using FluentAssertions;
using Inlogov.Graph.Port;
using Inlogov.Graph.Testing.Neo4j;
using Xunit;

namespace Inlogov.Graph.Neo4j.Tests.Faults;

public sealed class FaultTests
{
    private const string Secret = "s3cret-never-shown";
    private const string Good = """{"data":{"fields":["one"],"values":[[{"$type":"Integer","_value":"1"}]]},"bookmarks":["FB:x"]}""";
    private const string Discovery = """{"neo4j_version":"5.26.30","neo4j_edition":"community"}""";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("an HTML page", "202 Accepted", "<html>hello</html>", GraphStatusCodes.UnknownError, "cannot be read")]
    [InlineData("half a JSON text", "202 Accepted", """{"data":{"fields":["one"],"values":[[{"$type":"Int""", GraphStatusCodes.DatabaseUnavailable, "broke before its answer was whole")]
    [InlineData("JSON that answers nothing", "202 Accepted", """{"hello":1}""", GraphStatusCodes.RequestInvalid, "not as Neo4j's HTTP Query API")]
    [InlineData("a list", "202 Accepted", "[1]", GraphStatusCodes.UnknownError, "cannot be read")]
    [InlineData("a value without type", "202 Accepted", """{"data":{"fields":["one"],"values":[[1]]}}""", GraphStatusCodes.UnknownError, "cannot be read")]
    [InlineData("an error after rows", "202 Accepted", """{"data":{"fields":["one"],"values":[[{"$type":"Integer","_value":"1"}]]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}""", GraphStatusCodes.ArithmeticError, "/ by zero")]
    [InlineData("a wrong password", "401 Unauthorized", """{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"Invalid credential."}]}""", GraphStatusCodes.Unauthorized, "correct `Neo4j:User` and `Neo4j:Password`")]
    [InlineData("a locked account", "429 Too Many Requests", """{"errors":[{"code":"Neo.ClientError.Security.AuthenticationRateLimit","message":"x"}]}""", GraphStatusCodes.AuthenticationRateLimit, "wait five seconds")]
    [InlineData("a missing database", "404 Not Found", """{"errors":[{"code":"Neo.ClientError.Database.DatabaseNotFound","message":"Graph not found: neo4j"}]}""", GraphStatusCodes.DatabaseNotFound, "no database `neo4j`")]
    [InlineData("a missing page", "404 Not Found", "nothing here", GraphStatusCodes.RequestInvalid, "status 404")]
    [InlineData("a database error", "500 Server Error", """{"errors":[{"code":"Neo.DatabaseError.General.UnknownError","message":"boom"}]}""", GraphStatusCodes.UnknownError, "boom")]
    [InlineData("a gateway without Neo4j", "503 Service Unavailable", "<html>try later</html>", GraphStatusCodes.DatabaseUnavailable, "status 503")]
    [InlineData("no right to write", "400 Bad Request", """{"errors":[{"code":"Neo.ClientError.Security.Forbidden","message":"Write operations are not allowed for user 'reader'."}]}""", GraphStatusCodes.Forbidden, "role")]
    [InlineData("too much memory", "202 Accepted", """{"data":{"fields":["one"],"values":[]},"errors":[{"code":"Neo.TransientError.General.MemoryPoolOutOfMemoryError","message":"The allocation of an extra 2.0 MiB would use more than the limit"}]}""", GraphStatusCodes.MemoryPoolOutOfMemory, "the limit")]
    [InlineData("too little heap", "202 Accepted", """{"errors":[{"code":"Neo.TransientError.General.OutOfMemoryError","message":"There is not enough memory to perform the current task."}]}""", "Neo.TransientError.General.OutOfMemoryError", "give the server more heap")]
    [InlineData("a first password", "403 Forbidden", """{"errors":[{"code":"Neo.ClientError.Security.CredentialsExpired","message":"x"}]}""", "Neo.ClientError.Security.CredentialsExpired", "ALTER CURRENT USER SET PASSWORD")]
    [InlineData("a member that takes no writes", "400 Bad Request", """{"errors":[{"code":"Neo.ClientError.Cluster.NotALeader","message":"x"}]}""", "Neo.ClientError.Cluster.NotALeader", "server-side routing")]
    [InlineData("a database that stops", "503 Service Unavailable", """{"errors":[{"code":"Neo.TransientError.General.DatabaseUnavailable","message":"x"}]}""", GraphStatusCodes.DatabaseUnavailable, "starting, stopping or stopped")]
    public async Task A_wrong_answer_is_one_clear_error(string what, string status, string body, string code, string words)
    {
        await using var server = new WrongServer(_ => WrongServer.Respond(status, body));

        var failure = await Ask(server.Uri);

        failure.Code.Should().Be(code, what);
        failure.Message.Should().Contain(words).And.NotContain(Secret);
    }

    [Fact]
    public async Task A_connection_cut_in_the_middle_is_an_error()
    {
        await using var server = new WrongServer(_ => WrongServer.Respond("202 Accepted", Good)[..^20]);

        var failure = await Ask(server.Uri);

        failure.Code.Should().Be(GraphStatusCodes.DatabaseUnavailable);
        failure.Message.Should().Contain("broke before its answer was whole");
    }

    [Fact]
    public async Task A_cut_connection_in_a_writing_session_leaves_the_outcome_unknown()
    {
        await using var server = new WrongServer(_ => string.Empty);

        var failure = await Ask(server.Uri, SessionOptions.Writing);

        failure.Message.Should().Contain("whether the change was made is unknown");
    }

    [Fact]
    public async Task Something_that_speaks_no_HTTP_is_named()
    {
        await using var server = new WrongServer(_ => "\0\0\u0001\u0004 no HTTP at all\r\n\r\n");

        (await Ask(server.Uri)).Message.Should().Contain("not as Neo4j's HTTP Query API does");
    }

    [Fact]
    public async Task A_port_that_closes_without_an_answer_is_named_as_no_Neo4j()
    {
        await using var server = new WrongServer(_ => string.Empty);
        await using var database = Open(server.Uri);

        var failure = await Record.ExceptionAsync(async () => await database.VerifyAsync(Stop));

        failure.Should().BeOfType<GraphException>().Which.Message.Should().Contain("closes the connection without an answer");
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var server = new WrongServer(_ => WrongServer.Respond("303 See Other", string.Empty, headers: "Location: http://elsewhere.invalid/x?token=1\r\n"));

        (await Ask(server.Uri)).Message.Should().Contain("`http://elsewhere.invalid/x`").And.NotContain("token");
    }

    [Fact]
    public async Task Where_nothing_listens_the_address_is_named()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        taken.Stop();

        var failure = await Ask(FormattableString.Invariant($"http://127.0.0.1:{port}"));

        failure.Code.Should().Be(GraphStatusCodes.DatabaseUnavailable);
        failure.Message.Should().StartWith(FormattableString.Invariant($"Nothing listens at `http://127.0.0.1:{port}`"));
    }

    [Fact]
    public async Task A_host_that_is_not_known_is_named() =>
        (await Ask("http://neo4j.invalid:7474")).Message.Should().Contain("`neo4j.invalid`");

    [Fact]
    public async Task A_server_that_never_answers_is_left_when_time_is_up()
    {
        await using var server = new WrongServer(_ => null);
        await using var database = Open(server.Uri);
        var statement = new GraphStatement("RETURN 1 AS one") { Limits = new StatementLimits(TimeSpan.FromMilliseconds(200)) };

        var failure = await Record.ExceptionAsync(async () => await database.QueryAsync(statement, SessionOptions.Reading, Stop));

        failure.Should().BeOfType<GraphException>().Which.Code.Should().Be(GraphStatusCodes.TransactionTimedOut);
    }

    [Theory]
    [InlineData("""{"neo4j_version":"5.12.0"}""", "5.26 or newer")]
    [InlineData("""{"neo4j_version":"4.4.40"}""", "is version 4.4.40")]
    [InlineData("""{"welcome":"CouchDB"}""", "not as Neo4j's HTTP Query API does")]
    [InlineData("<html></html>", "not as Neo4j's HTTP Query API does")]
    public async Task Verification_names_what_is_there_instead(string body, string words)
    {
        await using var server = new WrongServer(_ => WrongServer.Respond("200 OK", body));
        await using var database = Open(server.Uri);

        var failure = await Record.ExceptionAsync(async () => await database.VerifyAsync(Stop));

        failure.Should().BeOfType<GraphException>().Which.Message.Should().Contain(words);
        server.Requests.Should().ContainSingle().Which.Should().NotContain("Authorization");
    }

    [Theory]
    [InlineData("""{"neo4j_version":"2025.06.0"}""")]
    [InlineData("""{"neo4j_version":"5.27-aura"}""")]
    [InlineData(Discovery)]
    public async Task Verification_passes_on_newer_versions(string discovery)
    {
        await using var server = new WrongServer(request =>
            WrongServer.Respond("200 OK", request.StartsWith("GET", StringComparison.Ordinal) ? discovery : Good));
        await using var database = Open(server.Uri);

        await database.VerifyAsync(Stop);

        server.Requests[1].Should().Contain("Authorization: Basic").And.Contain("\"accessMode\":\"Read\"");
    }

    [Fact]
    public async Task Members_of_an_answer_may_come_in_any_order_and_number()
    {
        const string Strange = """{"new":{"a":[1,{"b":2}]},"bookmarks":["FB:y"],"data":{"more":[[1]],"fields":["one","two"],"values":[[{"_value":"7","$type":"Integer"},null]]},"newer":3}""";
        await using var server = new WrongServer(_ => WrongServer.Respond("202 Accepted", Strange));
        await using var database = Open(server.Uri);

        var table = await database.QueryAsync(new GraphStatement("RETURN 1 AS one"), SessionOptions.Reading, Stop);

        table.Columns.Should().Equal("one", "two");
        table.Rows.Should().ContainSingle().Which.Should().Equal(7, Values.GraphValue.Null);
    }

    private static Neo4jDatabase Open(string uri) => new(new Neo4jOptions { Uri = uri, Password = Secret });

    private static async Task<GraphException> Ask(string uri, SessionOptions? options = null)
    {
        await using var database = Open(uri);
        var failure = await Record.ExceptionAsync(async () =>
            await database.QueryAsync(new GraphStatement("RETURN 1 AS one"), options ?? SessionOptions.Reading, Stop));
        return failure.Should().BeOfType<GraphException>().Subject;
    }
}
