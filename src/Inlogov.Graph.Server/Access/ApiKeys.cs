using System.Security.Cryptography;
using System.Text;
using Inlogov.Graph.Server.Configuration;

namespace Inlogov.Graph.Server.Access;

/// <summary>The keys that let a client in; only their SHA-256 is kept, and all are compared in a time that tells nothing.</summary>
internal sealed class ApiKeys
{
    private const string Header = "X-API-Key";
    private const string BearerScheme = "Bearer ";
    private const string BasicScheme = "Basic ";
    private const int CharactersMin = 16;

    private readonly byte[][] _digests;

    private ApiKeys(IEnumerable<string> keys) => _digests = [.. keys.Select(Digest)];

    /// <summary>Takes the keys of the settings and of their file.</summary>
    /// <exception cref="ConfigurationException">The file has no key, or a short one.</exception>
    public static ApiKeys Read(AuthOptions options)
    {
        if (options.ApiKeyFile.Length == 0)
        {
            return new ApiKeys(options.ApiKeys);
        }

        var lines = File.ReadAllLines(options.ApiKeyFile).Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith('#')).ToList();
        return lines.Count > 0 && lines.All(line => line.Length >= CharactersMin)
            ? new ApiKeys(options.ApiKeys.Concat(lines))
            : throw new ConfigurationException($"`Auth:ApiKeyFile` names `{options.ApiKeyFile}`, which has to hold keys of at least {CharactersMin} characters, one a line.");
    }

    /// <summary>A name for the key that the request brings, or null where it brings none of ours.</summary>
    public string? Identify(HttpRequest request)
    {
        if (Given(request) is not { } key)
        {
            return null;
        }

        var digest = Digest(key);
        var isKnown = false;
        foreach (var known in _digests)
        {
            isKnown |= CryptographicOperations.FixedTimeEquals(known, digest);
        }

        return isKnown ? "key " + Convert.ToHexStringLower(digest.AsSpan(0, 4)) : null;
    }

    /// <summary>The key in its own header, as a bearer token, or as the password that Neo4j's clients send.</summary>
    private static string? Given(HttpRequest request)
    {
        if (request.Headers[Header] is [{ Length: > 0 } own])
        {
            return own;
        }

        var authorization = request.Headers.Authorization.ToString();
        if (authorization.StartsWith(BearerScheme, StringComparison.OrdinalIgnoreCase))
        {
            return authorization[BearerScheme.Length..].Trim();
        }

        return authorization.StartsWith(BasicScheme, StringComparison.OrdinalIgnoreCase) ? PasswordIn(authorization[BasicScheme.Length..]) : null;
    }

    private static string? PasswordIn(string credentials)
    {
        var bytes = new byte[credentials.Length];
        if (!Convert.TryFromBase64String(credentials.Trim(), bytes, out var length))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes, 0, length);
        return text.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? text[(colon + 1)..] : null;
    }

    private static byte[] Digest(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key.Trim()));
}
