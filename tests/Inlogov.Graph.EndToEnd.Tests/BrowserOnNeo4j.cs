using Inlogov.Graph.Testing.Neo4j;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>A browser before the server that runs over a real Neo4j.</summary>
public sealed class BrowserOnNeo4j(Neo4jServer neo4j) : Browser(new Neo4jBackedServer(neo4j));
