using Inlogov.Graph.Values;

namespace Inlogov.Graph.Port;

/// <summary>A Cypher statement with its parameters and limits.</summary>
/// <param name="Text">The Cypher text; values never stand inside it.</param>
/// <param name="Parameters">The parameters by name, without the dollar sign.</param>
public sealed record GraphStatement(string Text, GraphMap Parameters)
{
    /// <summary>A statement without parameters.</summary>
    public GraphStatement(string text)
        : this(text, GraphMap.Empty)
    {
    }

    /// <summary>How rows are to be read.</summary>
    public RowFormat Format { get; init; }

    /// <summary>
    /// Whether running it twice leaves the graph as running it once does (<c>CREATE INDEX … IF NOT EXISTS</c>). Only then may a
    /// database repeat a write whose outcome a failure leaves unknown; reads are repeated without it.
    /// </summary>
    public bool IsIdempotent { get; init; }

    /// <summary>What the statement may use.</summary>
    public StatementLimits Limits { get; init; } = StatementLimits.None;
}
