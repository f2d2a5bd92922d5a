using Inlogov.Graph.Server.Configuration;
using Inlogov.Graph.Server.Hosting;

namespace Inlogov.Graph.Server.Endpoints;

/// <summary>What <c>GET /</c> tells programs: where the endpoints are, with the members of Neo4j's discovery document.</summary>
internal static class DiscoveryEndpoint
{
    /// <summary>The Neo4j version whose answers the embedded database gives.</summary>
    private const string Neo4jVersion = "5.26.0";

    /// <summary>Answers the discovery document.</summary>
    public static Task HandleAsync(HttpContext context)
    {
        var root = $"{context.Request.Scheme}://{context.Request.Host}";
        var options = context.RequestServices.GetRequiredService<ServerOptions>();
        var graph = context.RequestServices.GetRequiredService<GraphHost>();
        var document = new Dictionary<string, string>
        {
            ["product"] = "Inlogov.Graph",
            ["graphql"] = $"{root}/graphql",
            ["schema"] = $"{root}/graphql?sdl",
            ["health"] = $"{root}/health/ready",
        };
        if (options.Cypher.Enabled && graph.IsEmbedded)
        {
            document["query"] = root + "/db/{databaseName}/query/v2";
            document["neo4j_version"] = Neo4jVersion;
            document["neo4j_edition"] = "community";
        }

        return context.Response.WriteAsJsonAsync(document, context.RequestAborted);
    }
}
