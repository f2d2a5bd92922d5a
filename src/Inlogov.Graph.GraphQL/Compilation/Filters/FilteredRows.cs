using Inlogov.Graph.GraphQL.Compilation.Matching;

namespace Inlogov.Graph.GraphQL.Compilation.Filters;

/// <summary>What rows are matched by, and what is left of their filter as a condition.</summary>
/// <param name="Source">What they are matched by.</param>
/// <param name="Condition">The condition, or null.</param>
internal sealed record FilteredRows(RowSource Source, string? Condition)
{
    /// <summary>The clauses that give each node once.</summary>
    public IEnumerable<string> Nodes() => Source.HasFigures
        ? [.. Source.Match([]), Source.Group()!, .. CypherText.Where([Condition])]
        : [.. Source.Match([Condition]), .. Source.IsDistinct || Source.HasParallels ? ["WITH DISTINCT " + Source.Node] : Array.Empty<string>()];
}
