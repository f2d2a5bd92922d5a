using Inlogov.Graph.Port;

namespace Inlogov.Graph.Server.QueryApi;

/// <summary>What an answer says; a part that is null is left out.</summary>
internal sealed record QueryApiAnswer
{
    /// <summary>The columns and rows.</summary>
    public QueryApiRows? Rows { get; init; }

    /// <summary>What the statement did.</summary>
    public GraphSummary? Summary { get; init; }

    /// <summary>Whether the counters were asked for.</summary>
    public bool IncludeCounters { get; init; }

    /// <summary>Why the statement failed.</summary>
    public GraphException? Failure { get; init; }

    /// <summary>The explicit transaction, while it is open.</summary>
    public OpenTransaction? Transaction { get; init; }

    /// <summary>The bookmarks of what was committed.</summary>
    public IReadOnlyList<string>? Bookmarks { get; init; }
}
