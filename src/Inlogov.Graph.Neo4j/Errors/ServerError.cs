namespace Inlogov.Graph.Neo4j.Errors;

/// <summary>One error of an answer: Neo4j's code and words.</summary>
internal readonly record struct ServerError(string Code, string Message);
