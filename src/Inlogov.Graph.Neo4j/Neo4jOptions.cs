namespace Inlogov.Graph.Neo4j;

/// <summary>Where Neo4j is and who asks: the configuration keys <c>Neo4j:*</c>.</summary>
public sealed class Neo4jOptions
{
    /// <summary>The section of the configuration that binds to this type.</summary>
    public const string Section = "Neo4j";

    /// <summary>The HTTP address of Neo4j (<c>http://localhost:7474</c>); empty means that no Neo4j is used.</summary>
    public string Uri { get; set; } = string.Empty;

    /// <summary>The user's name; <c>neo4j</c> where a password is given without it.</summary>
    public string User { get; set; } = string.Empty;

    /// <summary>The user's password; never written to a log or message.</summary>
    public string Password { get; set; } = string.Empty;

    /// <summary>A file whose first line is the password; instead of <see cref="Password"/>.</summary>
    public string PasswordFile { get; set; } = string.Empty;

    /// <summary>A token of single sign-on, sent as <c>Authorization: Bearer</c> instead of user and password; never written to a log or message.</summary>
    public string BearerToken { get; set; } = string.Empty;

    /// <summary>A file whose first line is the token; instead of <see cref="BearerToken"/>.</summary>
    public string BearerTokenFile { get; set; } = string.Empty;

    /// <summary>The name of the database; <c>neo4j</c> by default.</summary>
    public string Database { get; set; } = "neo4j";

    /// <summary>
    /// The most requests in flight. A Neo4j server with default settings stops answering anybody, when nine wait inside
    /// it (measured on two and four cores), so raise it only together with <c>server.threads.worker_count</c>.
    /// </summary>
    public int RequestsMax { get; set; } = 8;
}
