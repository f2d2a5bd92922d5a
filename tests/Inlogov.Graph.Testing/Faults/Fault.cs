namespace Inlogov.Graph.Testing.Faults;

/// <summary>What a <see cref="FaultProxy"/> does to one exchange.</summary>
public enum Fault
{
    /// <summary>Nothing: the answer comes as it is.</summary>
    None,

    /// <summary>The connection closes before the request reaches Neo4j.</summary>
    CutBeforeRunning,

    /// <summary>Neo4j runs the request; its answer is lost.</summary>
    CutAfterRunning,

    /// <summary>Half of the answer comes, then the connection closes.</summary>
    HalfAnswer,

    /// <summary>Half of the answer comes, then the connection is reset.</summary>
    Reset,

    /// <summary>The answer comes in small pieces with pauses.</summary>
    SlowAnswer,

    /// <summary>No answer ever comes.</summary>
    Silence,

    /// <summary>Status 401, as Neo4j says it.</summary>
    Unauthorized,

    /// <summary>Status 404, as a web server without Neo4j says it.</summary>
    NotFound,

    /// <summary>Status 429, as Neo4j says it.</summary>
    TooManyRequests,

    /// <summary>Status 500, as Neo4j says it.</summary>
    ServerError,

    /// <summary>Status 503, as a gateway says it.</summary>
    GatewayError,

    /// <summary>Status 202 with something that is no JSON.</summary>
    Garbage,

    /// <summary>The rows of the answer, and after them an error.</summary>
    ErrorAfterRows,

    /// <summary>An error that may be gone at the next try.</summary>
    Deadlock,
}
