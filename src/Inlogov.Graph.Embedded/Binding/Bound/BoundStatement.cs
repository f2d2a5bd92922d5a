namespace Inlogov.Graph.Embedded.Binding.Bound;

/// <summary>A statement whose names have become slots.</summary>
/// <param name="Query">The query.</param>
/// <param name="SlotNames">The names of the slots, as plans show them.</param>
/// <param name="Tokens">The labels, types and keys that it names.</param>
/// <param name="Parameters">The parameters that it uses.</param>
/// <param name="Subqueries">The subqueries in its expressions.</param>
internal sealed record BoundStatement(
    BoundQuery Query,
    IReadOnlyList<string> SlotNames,
    IReadOnlyList<NameToken> Tokens,
    IReadOnlyList<string> Parameters,
    IReadOnlyList<BoundSubquery> Subqueries);
