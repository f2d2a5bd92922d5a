using System.Globalization;

namespace Inlogov.Graph.Server.Configuration;

/// <summary>What settings must be beyond having the right type; each refusal is one sentence that names the setting.</summary>
internal static class OptionChecks
{
    private const int KeyCharactersMin = 16;

    /// <summary>Checks them all.</summary>
    /// <exception cref="ConfigurationException">One is wrong.</exception>
    public static void Check(ServerOptions options)
    {
        if (options.Data.Folder.Length > 0)
        {
            throw new ConfigurationException("`Data:Folder` is not supported yet: the embedded database lives in memory and is built from the facts at each start. Leave it empty, or use Neo4j (Neo4j:Uri) to keep edits.");
        }

        RefuseSmall("Cypher:TimeoutSeconds", options.Cypher.TimeoutSeconds);
        RefuseSmall("Cypher:RowsMax", options.Cypher.RowsMax);
        RefuseSmall("Cypher:MemoryMegabytesMax", options.Cypher.MemoryMegabytesMax);
        RefuseSmall("Shutdown:Seconds", options.Shutdown.Seconds);
        RefuseSmall("RateLimit:RequestsPerMinute", options.RateLimit.RequestsPerMinute, least: 0);
        RefuseSmall("RateLimit:Burst", options.RateLimit.Burst, least: 0);
        RefuseMissing("Ontology:File", options.Ontology.File, File.Exists);
        RefuseMissing("Seed:Documents", options.Seed.Documents, Directory.Exists);
        RefuseMissing("Seed:Cypher", options.Seed.Cypher, Path.Exists);
        CheckAccess(options.Auth);
        foreach (var origin in options.Cors.Origins)
        {
            RefuseNoOrigin(origin);
        }

        if (options.Telemetry.OtlpEndpoint.Length > 0)
        {
            RefuseNoAddress("Telemetry:OtlpEndpoint", options.Telemetry.OtlpEndpoint, "http://127.0.0.1:4317");
        }
    }

    /// <summary>Refuses a number that is too small.</summary>
    public static void RefuseSmall(string key, long value, long least = 1)
    {
        if (value < least)
        {
            throw new ConfigurationException(string.Create(CultureInfo.InvariantCulture, $"`{key}` is {value}, but has to be at least {least}."));
        }
    }

    /// <summary>Refuses a path at which nothing is.</summary>
    public static void RefuseMissing(string key, string path, Func<string, bool> exists)
    {
        if (path.Length > 0 && !exists(path))
        {
            throw new ConfigurationException($"`{key}` names `{path}`, which is not there.");
        }
    }

    private static void CheckAccess(AuthOptions auth)
    {
        RefuseMissing("Auth:ApiKeyFile", auth.ApiKeyFile, File.Exists);
        RefuseMissing("Auth:Jwt:KeyFile", auth.Jwt.KeyFile, File.Exists);
        if (auth.ApiKeys.Any(key => key.Trim().Length < KeyCharactersMin))
        {
            throw new ConfigurationException($"`Auth:ApiKeys` has a key of fewer than {KeyCharactersMin} characters: take a longer one, such as `openssl rand -hex 32` makes.");
        }

        if (!auth.Jwt.IsOn)
        {
            return;
        }

        if (auth.Jwt.Audience.Length == 0)
        {
            throw new ConfigurationException("`Auth:Jwt:Audience` is empty: name the audience that tokens for this server have, so that tokens for others are refused.");
        }

        if (auth.Jwt is { Authority.Length: > 0, KeyFile.Length: > 0 })
        {
            throw new ConfigurationException("`Auth:Jwt:Authority` and `Auth:Jwt:KeyFile` are both set: keys come from one of them.");
        }

        if (auth.Jwt is { KeyFile.Length: > 0, Issuer.Length: 0 })
        {
            throw new ConfigurationException("`Auth:Jwt:Issuer` is empty: name the issuer of the tokens that the key of `Auth:Jwt:KeyFile` signs.");
        }

        if (auth.Jwt.Authority.Length > 0)
        {
            RefuseNoAddress("Auth:Jwt:Authority", auth.Jwt.Authority, "https://login.example.org");
            if (new Uri(auth.Jwt.Authority) is { Scheme: "http", IsLoopback: false })
            {
                throw new ConfigurationException("`Auth:Jwt:Authority` is not https, so anybody between could give this server keys: use its https address.");
            }
        }
    }

    private static void RefuseNoOrigin(string origin)
    {
        if (origin != "*" && !(Uri.TryCreate(origin, UriKind.Absolute, out var address) && address.GetLeftPart(UriPartial.Authority).Equals(origin, StringComparison.OrdinalIgnoreCase)))
        {
            throw new ConfigurationException($"`Cors:Origins` has `{origin}`, which is no origin: write scheme, host and port alone, such as https://example.org.");
        }
    }

    private static void RefuseNoAddress(string key, string value, string example)
    {
        if (!Uri.TryCreate(value, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new ConfigurationException($"`{key}` is `{value}`, which is no address: write one such as {example}.");
        }
    }
}
