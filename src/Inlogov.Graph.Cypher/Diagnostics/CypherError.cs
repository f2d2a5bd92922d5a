namespace Inlogov.Graph.Cypher.Diagnostics;

/// <summary>An error of the catalog, not yet tied to a place.</summary>
/// <param name="Code">Neo4j's status code.</param>
/// <param name="Message">One sentence and the remedy.</param>
internal readonly record struct CypherError(string Code, string Message);
