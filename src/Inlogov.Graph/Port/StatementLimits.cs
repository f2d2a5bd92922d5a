namespace Inlogov.Graph.Port;

/// <summary>What one statement may use; null means no limit. Passing one ends the statement with an error.</summary>
/// <param name="Timeout">The longest time from start to last row.</param>
/// <param name="MemoryBytesMax">The most bytes that the statement may hold at once; the embedded database counts approximately, Neo4j has its own setting.</param>
/// <param name="RowsMax">The most rows that may be returned.</param>
public sealed record StatementLimits(TimeSpan? Timeout = null, long? MemoryBytesMax = null, long? RowsMax = null)
{
    /// <summary>No limits.</summary>
    public static readonly StatementLimits None = new();
}
