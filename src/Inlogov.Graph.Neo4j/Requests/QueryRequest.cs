using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Neo4j.Requests;

/// <summary>One request to the Query API, before it is bytes.</summary>
/// <param name="Path">The path below the database's base: empty, <c>/tx</c>, <c>/tx/{id}</c> or <c>/tx/{id}/commit</c>.</param>
internal sealed record QueryRequest(string Path)
{
    /// <summary>The statement, or null for a request that only opens or ends a transaction.</summary>
    public string? Statement { get; init; }

    /// <summary>The statement's parameters.</summary>
    public GraphMap Parameters { get; init; } = GraphMap.Empty;

    /// <summary>The id by which the statement can be found and stopped on the server; sent as an extra parameter.</summary>
    public string? RequestId { get; init; }

    /// <summary>The access asked for; null inside a transaction, which has it from its opening.</summary>
    public AccessMode? Access { get; init; }

    /// <summary>What the transaction must see.</summary>
    public IReadOnlyList<string> Bookmarks { get; init; } = [];

    /// <summary>How the rows are wanted.</summary>
    public RowFormat Format { get; init; }

    /// <summary>Extra headers: a cluster's routing of an open transaction.</summary>
    public string? Affinity { get; init; }
}
