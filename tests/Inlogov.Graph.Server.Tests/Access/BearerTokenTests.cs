using System.Net;
using System.Security.Cryptography;
using System.Text;
using FluentAssertions;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace Inlogov.Graph.Server.Tests.Access;

public sealed class BearerTokenTests(BearerTokenTests.TokenServer guarded) : IClassFixture<BearerTokenTests.TokenServer>
{
    private const string Issuer = "https://login.example.org/";
    private const string Audience = "graph";
    private const string Scope = "graph.read";

    public static TheoryData<string, HttpStatusCode, string> Tokens => new()
    {
        { "good", HttpStatusCode.OK, "none" },
        { "scopes as a list", HttpStatusCode.OK, "none" },
        { "another audience", HttpStatusCode.Unauthorized, "UNAUTHENTICATED" },
        { "another issuer", HttpStatusCode.Unauthorized, "UNAUTHENTICATED" },
        { "expired", HttpStatusCode.Unauthorized, "UNAUTHENTICATED" },
        { "signed by another key", HttpStatusCode.Unauthorized, "UNAUTHENTICATED" },
        { "signed with the public key as a secret", HttpStatusCode.Unauthorized, "UNAUTHENTICATED" },
        { "not signed", HttpStatusCode.Unauthorized, "UNAUTHENTICATED" },
        { "without the scope", HttpStatusCode.Forbidden, "FORBIDDEN" },
    };

    [Theory]
    [MemberData(nameof(Tokens))]
    public async Task A_token_is_taken_or_not(string what, HttpStatusCode status, string code)
    {
        using var answer = await guarded.Client.PostAsync("graphql", Exchange.Typename, ("Authorization", "Bearer " + guarded.Token(what)));
        (await answer.CodeAsync()).Should().Be((status, code));
    }

    [Fact]
    public async Task Nobody_gets_in_without_one()
    {
        using var answer = await guarded.Client.PostAsync("graphql", Exchange.Typename);
        (await answer.CodeAsync()).Should().Be((HttpStatusCode.Unauthorized, "UNAUTHENTICATED"));
    }

    /// <summary>A server that takes tokens signed by a key of its own.</summary>
    public sealed class TokenServer : IAsyncLifetime
    {
        private readonly RSA _rsa = RSA.Create(2048);
        private readonly RSA _other = RSA.Create(2048);
        private readonly string _file = Path.GetTempFileName();
        private StartedServer? _server;

        /// <summary>Its client.</summary>
        public HttpClient Client => _server!.Client;

        public async ValueTask InitializeAsync()
        {
            await File.WriteAllTextAsync(_file, _rsa.ExportSubjectPublicKeyInfoPem());
            _server = await StartedServer.StartAsync(
                [$"--Auth:Jwt:KeyFile={_file}", $"--Auth:Jwt:Issuer={Issuer}", $"--Auth:Jwt:Audience={Audience}", $"--Auth:Jwt:Scope={Scope}"]);
        }

        public async ValueTask DisposeAsync()
        {
            await _server!.DisposeAsync();
            File.Delete(_file);
            _rsa.Dispose();
            _other.Dispose();
        }

        /// <summary>A token of that kind.</summary>
        public string Token(string what)
        {
            var end = DateTime.UtcNow.AddMinutes(what == "expired" ? -5 : 5);
            var key = new RsaSecurityKey(what == "signed by another key" ? _other : _rsa);
            var descriptor = new SecurityTokenDescriptor
            {
                Issuer = what == "another issuer" ? "https://login.example.com/" : Issuer,
                Audience = what == "another audience" ? "mail" : Audience,
                NotBefore = end.AddMinutes(-10),
                IssuedAt = end.AddMinutes(-10),
                Expires = end,
                Claims = new Dictionary<string, object>
                {
                    ["sub"] = "someone",
                    ["scope"] = what == "without the scope" ? "other" : what == "scopes as a list" ? new[] { "other", Scope } : $"other {Scope}",
                },
                SigningCredentials = what switch
                {
                    "not signed" => null,
                    "signed with the public key as a secret" => new SigningCredentials(
                        new SymmetricSecurityKey(Encoding.UTF8.GetBytes(_rsa.ExportSubjectPublicKeyInfoPem())), SecurityAlgorithms.HmacSha256),
                    _ => new SigningCredentials(key, SecurityAlgorithms.RsaSha256),
                },
            };
            return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
        }
    }
}
