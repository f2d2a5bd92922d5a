namespace Inlogov.Graph.Server.Observing;

/// <summary>What the log says of a GraphQL operation beside its request; a feature of the request.</summary>
/// <param name="Name">The name by which the client chose it, or null.</param>
/// <param name="Codes">The codes of the answer's errors.</param>
internal sealed record AnsweredOperation(string? Name, IReadOnlyList<string> Codes);
