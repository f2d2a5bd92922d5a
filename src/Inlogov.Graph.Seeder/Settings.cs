using Inlogov.Graph.Neo4j;
using Microsoft.Extensions.Configuration;

namespace Inlogov.Graph.Seeder;

/// <summary>The configuration <c>Neo4j:*</c>, from the environment and from arguments such as <c>--Neo4j:User=neo4j</c>, and the arguments that remain.</summary>
internal sealed record Settings(IReadOnlyList<string> Arguments, Neo4jOptions Neo4j)
{
    private const string Prefix = $"--{Neo4jOptions.Section}:";

    private static readonly string[] Keys = ["Uri", "User", "Password", "PasswordFile", "BearerToken", "BearerTokenFile", "Database", "RequestsMax"];

    /// <summary>Takes the configuration out of the arguments; later ones win, and arguments win over the environment.</summary>
    /// <exception cref="UsageException">A key is not known, or has no value.</exception>
    public static Settings Read(IReadOnlyList<string> arguments, IConfiguration environment)
    {
        List<string> rest = [];
        Dictionary<string, string?> given = new(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < arguments.Count; i++)
        {
            if (!arguments[i].StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            {
                rest.Add(arguments[i]);
                continue;
            }

            var (key, value) = Split(arguments[i][Prefix.Length..]);
            value ??= ++i < arguments.Count ? arguments[i] : throw new UsageException($"`{Prefix}{key}` has no value; write `{Prefix}{key}=…`.");
            given[$"{Neo4jOptions.Section}:{Known(key)}"] = value;
        }

        return new Settings(rest, Bind(environment, given));
    }

    /// <summary>The options for an address given on the command line, or the configured one.</summary>
    public Neo4jOptions At(string? uri) => new()
    {
        Uri = uri ?? Neo4j.Uri,
        User = Neo4j.User,
        Password = Neo4j.Password,
        PasswordFile = Neo4j.PasswordFile,
        BearerToken = Neo4j.BearerToken,
        BearerTokenFile = Neo4j.BearerTokenFile,
        Database = Neo4j.Database,
        RequestsMax = Neo4j.RequestsMax,
    };

    private static (string Key, string? Value) Split(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (text, null) : (text[..equals], text[(equals + 1)..]);
    }

    private static string Known(string key) => Keys.FirstOrDefault(known => known.Equals(key, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException($"`{Prefix}{key}` is no setting; there are {string.Join(", ", Keys.Select(known => $"`{Prefix}{known}`"))}.");

    private static Neo4jOptions Bind(IConfiguration environment, Dictionary<string, string?> given)
    {
        var configuration = new ConfigurationBuilder().AddConfiguration(environment).AddInMemoryCollection(given).Build();
        try
        {
            return configuration.GetSection(Neo4jOptions.Section).Get<Neo4jOptions>() ?? new Neo4jOptions();
        }
        catch (InvalidOperationException failure)
        {
            throw new UsageException($"A setting of `{Neo4jOptions.Section}` has a wrong value: {failure.Message}");
        }
    }
}
