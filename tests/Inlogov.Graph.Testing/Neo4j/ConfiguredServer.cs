using Inlogov.Graph.Neo4j;

namespace Inlogov.Graph.Testing.Neo4j;

/// <summary>The server that the environment names; its database is emptied by the tests.</summary>
internal static class ConfiguredServer
{
    /// <summary>The options from <c>NEO4J_URI</c>, <c>NEO4J_USER</c>, <c>NEO4J_PASSWORD</c>, or null.</summary>
    public static Neo4jOptions? Options => Environment.GetEnvironmentVariable("NEO4J_URI") is { Length: > 0 } uri
        ? new Neo4jOptions
        {
            Uri = uri,
            User = Environment.GetEnvironmentVariable("NEO4J_USER") ?? string.Empty,
            Password = Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? string.Empty,
        }
        : null;
}
