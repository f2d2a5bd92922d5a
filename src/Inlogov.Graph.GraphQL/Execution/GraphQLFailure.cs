namespace Inlogov.Graph.GraphQL;

/// <summary>A failure whose cause the client is not told, for the log.</summary>
/// <param name="CorrelationId">The id by which the client can name it.</param>
/// <param name="Field">The root field that it nulled, by its name in the answer.</param>
/// <param name="Cause">What happened.</param>
public sealed record GraphQLFailure(string CorrelationId, string Field, Exception Cause);
