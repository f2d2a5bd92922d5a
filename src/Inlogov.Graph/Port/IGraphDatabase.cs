namespace Inlogov.Graph.Port;

/// <summary>
/// A graph database that speaks Cypher: the one port through which everything reads and writes the graph. Two things
/// implement it, the embedded engine and Neo4j. Safe for concurrent use.
/// </summary>
public interface IGraphDatabase : IAsyncDisposable
{
    /// <summary>What the database calls itself in messages: a product and, where it has one, an address; never a secret.</summary>
    string Name { get; }

    /// <summary>Whether all statements of an explicit transaction see one committed version; Neo4j reads what is committed at each statement.</summary>
    bool ReadsSnapshots => false;

    /// <summary>Opens a session: cheap, for one caller at a time.</summary>
    IGraphSession OpenSession(SessionOptions options);

    /// <summary>Makes sure that the database answers and is one that is supported.</summary>
    /// <exception cref="GraphException">It does not; the message names the address and the remedy.</exception>
    ValueTask VerifyAsync(CancellationToken cancellationToken);

    /// <summary>The numbers of nodes and relationships; exact on the embedded database, recent on Neo4j.</summary>
    ValueTask<GraphStatistics> GetStatisticsAsync(CancellationToken cancellationToken);
}
