namespace Inlogov.Graph.Server.Refusals;

/// <summary>Why the server does not let a request through to what it asks for.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Title">What is wrong, in two or three words.</param>
/// <param name="Detail">One sentence with the remedy.</param>
internal sealed record Refusal(int Status, string Code, string Title, string Detail)
{
    /// <summary>The status code of Neo4j that means the same, for clients of the Query API.</summary>
    public required string Neo4jCode { get; init; }

    /// <summary>After how many seconds it is worth to ask again; null where it is not.</summary>
    public int? RetryAfterSeconds { get; init; }

    /// <summary>The id under which the log has more, or null.</summary>
    public string? CorrelationId { get; init; }
}
