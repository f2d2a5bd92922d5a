using System.Net.Http.Headers;
using System.Text;
using Inlogov.Graph.Neo4j.Errors;

namespace Inlogov.Graph.Neo4j.Connecting;

/// <summary>Reads who asks out of the options; the password goes into the header and nowhere else.</summary>
internal static class Neo4jCredentials
{
    /// <summary>The header of basic authentication, or null where neither user nor password is given.</summary>
    public static AuthenticationHeaderValue? Read(Neo4jOptions options)
    {
        if (options.Password.Length > 0 && options.PasswordFile.Length > 0)
        {
            throw Neo4jErrors.TwoPasswords();
        }

        var password = options.PasswordFile.Length > 0 ? ReadFile(options.PasswordFile) : options.Password;
        if (password.Length == 0 && options.User.Length == 0)
        {
            return null;
        }

        var user = options.User.Length > 0 ? options.User : "neo4j";
        return new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
    }

    private static string ReadFile(string path)
    {
        try
        {
            return File.ReadLines(path).FirstOrDefault() ?? string.Empty;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Neo4jErrors.PasswordFileUnreadable(path, failure);
        }
    }
}
