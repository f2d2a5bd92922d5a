using System.Net.Http.Headers;
using System.Text;
using Inlogov.Graph.Neo4j.Errors;

namespace Inlogov.Graph.Neo4j.Connecting;

/// <summary>Reads who asks out of the options; the password or token goes into the header and nowhere else.</summary>
internal static class Neo4jCredentials
{
    /// <summary>The header of basic or bearer authentication, or null where no credentials are given.</summary>
    public static AuthenticationHeaderValue? Read(Neo4jOptions options)
    {
        var token = ReadEither(options.BearerToken, options.BearerTokenFile, nameof(Neo4jOptions.BearerToken));
        var password = ReadEither(options.Password, options.PasswordFile, nameof(Neo4jOptions.Password));
        if (token.Length > 0)
        {
            return password.Length > 0 || options.User.Length > 0 ? throw Neo4jErrors.TwoCredentials() : Bearer(token);
        }

        if (password.Length == 0 && options.User.Length == 0)
        {
            return null;
        }

        var user = options.User.Length > 0 ? options.User : "neo4j";
        return user.Contains(':', StringComparison.Ordinal)
            ? throw Neo4jErrors.UserMalformed()
            : new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
    }

    private static AuthenticationHeaderValue Bearer(string token) => token.AsSpan().ContainsAnyExceptInRange('!', '~')
        ? throw Neo4jErrors.TokenMalformed()
        : new AuthenticationHeaderValue("Bearer", token);

    private static string ReadEither(string value, string file, string name) => (value.Length > 0, file.Length > 0) switch
    {
        (true, true) => throw Neo4jErrors.TwoSecrets(name),
        (false, true) => ReadFile(file, name + "File"),
        _ => value,
    };

    private static string ReadFile(string path, string setting)
    {
        try
        {
            return File.ReadLines(path).FirstOrDefault() is { Length: > 0 } secret ? secret : throw Neo4jErrors.SecretFileEmpty(path, setting);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Neo4jErrors.SecretFileUnreadable(path, setting, failure);
        }
    }
}
