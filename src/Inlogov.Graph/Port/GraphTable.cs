using Inlogov.Graph.Values;

namespace Inlogov.Graph.Port;

/// <summary>A result read to its end.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows, one value a column.</param>
/// <param name="Summary">What the statement did.</param>
public sealed record GraphTable(IReadOnlyList<string> Columns, IReadOnlyList<GraphValue[]> Rows, GraphSummary Summary);
