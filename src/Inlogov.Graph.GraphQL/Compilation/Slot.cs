using Inlogov.Graph.GraphQL.Compilation.Costs;
using Inlogov.Graph.GraphQL.Compilation.Plans;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>One value of a row: its expression, how it is written, and what must stand around it.</summary>
/// <param name="Text">The expression.</param>
/// <param name="Shape">How the value is written.</param>
internal sealed record Slot(string Text, Shape Shape)
{
    /// <summary>
    /// The clauses that must stand before the RETURN of the row. Neo4j takes an expression for an aggregation as soon as a
    /// subquery in it aggregates, and then refuses what stands beside it; so subqueries that aggregate become CALL clauses.
    /// </summary>
    public IReadOnlyList<string> Clauses { get; init; } = [];

    /// <summary>Its name where rows are written for people; they travel without names.</summary>
    public string? Name { get; init; }

    /// <summary>What computing it is estimated to read, beyond the row that it belongs to.</summary>
    public Reads Reads { get; init; } = static _ => 0;

    /// <summary>The variables that expression and clauses read.</summary>
    public IReadOnlyList<string> Uses { get; init; } = [];
}
