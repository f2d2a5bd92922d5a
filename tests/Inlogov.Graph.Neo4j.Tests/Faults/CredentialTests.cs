using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using FluentAssertions;
using Inlogov.Graph.Port;
using Inlogov.Graph.Testing.Neo4j;
using Xunit;

namespace Inlogov.Graph.Neo4j.Tests.Faults;

/// <summary>Who asks: sent to the configured server alone, and shown nowhere.</summary>
public sealed class CredentialTests
{
    private const string Secret = "s3cret-never-shown";
    private const string Good = """{"data":{"fields":["one"],"values":[[{"$type":"Integer","_value":"1"}]]},"bookmarks":["FB:x"]}""";
    private const string Refused = """{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"Invalid credential."}]}""";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task User_and_password_are_basic_authentication() =>
        (await HeaderAsync(new Neo4jOptions { User = "reader", Password = "paß:wort" }))
            .Should().Be("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("reader:paß:wort")));

    [Fact]
    public async Task The_user_is_neo4j_where_none_is_named() =>
        (await HeaderAsync(new Neo4jOptions { Password = Secret })).Should().Be("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("neo4j:" + Secret)));

    [Fact]
    public async Task Without_credentials_no_header_is_sent() => (await HeaderAsync(new Neo4jOptions())).Should().BeNull();

    [Fact]
    public async Task A_token_is_bearer_authentication() =>
        (await HeaderAsync(new Neo4jOptions { BearerToken = "abc.def-1" })).Should().Be("Bearer abc.def-1");

    [Theory]
    [InlineData("the password\r\nand a comment\r\n")]
    [InlineData("the password\n")]
    [InlineData("the password")]
    public async Task A_password_file_holds_the_password_in_its_first_line(string content)
    {
        using var file = new SecretFile(content);

        (await HeaderAsync(new Neo4jOptions { User = "u", PasswordFile = file.Path }))
            .Should().Be("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("u:the password")));
    }

    [Fact]
    public async Task A_token_file_holds_the_token_in_its_first_line()
    {
        using var file = new SecretFile("abc.def\n");

        (await HeaderAsync(new Neo4jOptions { BearerTokenFile = file.Path })).Should().Be("Bearer abc.def");
    }

    [Fact]
    public void An_empty_password_file_is_named()
    {
        using var file = new SecretFile("\n");

        Message(new Neo4jOptions { PasswordFile = file.Path }).Should().Contain($"`{file.Path}`, whose first line is empty");
    }

    [Fact]
    public void A_token_beside_a_password_is_one_too_many() =>
        Message(new Neo4jOptions { BearerToken = Secret, Password = Secret }).Should().Contain("keep the token, or user and password");

    [Fact]
    public void A_token_that_is_none_is_refused() =>
        Message(new Neo4jOptions { BearerToken = "Bearer " + Secret }).Should().Contain("give the token alone, without `Bearer`");

    [Fact]
    public void A_user_with_a_colon_is_refused() => Message(new Neo4jOptions { User = "a:b", Password = Secret }).Should().Contain("colon");

    [Fact]
    public async Task A_refused_token_says_what_to_do()
    {
        await using var server = new WrongServer(_ => WrongServer.Respond("401 Unauthorized", Refused));

        (await FailureAsync(new Neo4jOptions { Uri = server.Uri, BearerToken = Secret })).Message.Should().Contain("get a new one for `Neo4j:BearerToken`");
    }

    [Fact]
    public async Task Where_none_are_given_the_settings_are_named()
    {
        await using var server = new WrongServer(_ => WrongServer.Respond("401 Unauthorized", Refused));

        (await FailureAsync(new Neo4jOptions { Uri = server.Uri })).Message.Should().Contain("asks for a password; give `Neo4j:User` and `Neo4j:Password`");
    }

    [Theory]
    [InlineData("401 Unauthorized", Refused)]
    [InlineData("500 Server Error", """{"errors":[{"code":"Neo.DatabaseError.General.UnknownError","message":"boom"}]}""")]
    [InlineData("302 Found", "moved")]
    [InlineData("202 Accepted", "no JSON")]
    [InlineData("202 Accepted", """{"data":""")]
    public async Task Whatever_fails_the_secret_is_shown_nowhere(string status, string body)
    {
        foreach (var isToken in new[] { false, true })
        {
            await using var server = new WrongServer(_ => WrongServer.Respond(status, body, headers: "Location: /elsewhere\r\n"));
            var options = isToken ? new Neo4jOptions { Uri = server.Uri, BearerToken = Secret } : new Neo4jOptions { Uri = server.Uri, Password = Secret };

            var failure = await FailureAsync(options);

            failure.ToString().Should().NotContain(Secret).And.NotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes("neo4j:" + Secret)));
            server.Requests[0].Should().Contain("Authorization: ", "else there would be nothing to show");
        }
    }

    [Fact]
    public async Task A_redirect_takes_no_credentials_elsewhere()
    {
        await using var elsewhere = new WrongServer(_ => WrongServer.Respond("202 Accepted", Good));
        await using var server = new WrongServer(_ => WrongServer.Respond("307 Temporary Redirect", string.Empty, headers: $"Location: {elsewhere.Uri}/db/neo4j/query/v2\r\n"));

        (await FailureAsync(new Neo4jOptions { Uri = server.Uri, Password = Secret })).Message.Should().Contain("redirects are not followed");

        elsewhere.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_refused_before_anything_is_sent()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = ReceiveOverTlsAsync(listener, certificate);

        var failure = await FailureAsync(new Neo4jOptions { Uri = FormattableString.Invariant($"https://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}"), Password = Secret });

        failure.Code.Should().Be(GraphStatusCodes.DatabaseUnavailable);
        failure.Message.Should().StartWith("No secure connection to").And.Contain("use the address that the certificate names");
        (await serving).Should().Be(0, "octets of a request");
    }

    private static async Task<int> ReceiveOverTlsAsync(TcpListener listener, X509Certificate2 certificate)
    {
        using var client = await listener.AcceptTcpClientAsync(Stop);
        await using var stream = new SslStream(client.GetStream());
        try
        {
            await stream.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, Stop);
            return await stream.ReadAsync(new byte[100], Stop);
        }
        catch (Exception failure) when (failure is IOException or System.Security.Authentication.AuthenticationException)
        {
            return 0;
        }
    }

    private static async Task<string?> HeaderAsync(Neo4jOptions options)
    {
        await using var server = new WrongServer(_ => WrongServer.Respond("202 Accepted", Good));
        options.Uri = server.Uri;
        await using var database = new Neo4jDatabase(options);
        await database.QueryAsync(new GraphStatement("RETURN 1 AS one"), SessionOptions.Reading, Stop);
        return server.Requests[0].Split("\r\n").SingleOrDefault(line => line.StartsWith("Authorization: ", StringComparison.Ordinal))?["Authorization: ".Length..];
    }

    private static string Message(Neo4jOptions options)
    {
        options.Uri = "http://localhost:7474";
        var failure = Record.Exception(() => new Neo4jDatabase(options));
        return failure.Should().BeOfType<GraphException>().Which.Message.Should().NotContain(Secret).And.Subject;
    }

    private static async Task<GraphException> FailureAsync(Neo4jOptions options)
    {
        await using var database = new Neo4jDatabase(options);
        var failure = await Record.ExceptionAsync(async () => await database.QueryAsync(new GraphStatement("RETURN 1 AS one"), SessionOptions.Writing, Stop));
        return failure.Should().BeOfType<GraphException>().Subject;
    }

    private sealed class SecretFile : IDisposable
    {
        public SecretFile(string content) => File.WriteAllText(Path, content);

        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
