namespace Inlogov.Graph.GraphQL.Compilation.Plans;

/// <summary>How to find out why a list is empty.</summary>
/// <param name="Root">The statement; its row is a list of: the whole count, the count without the filter, and for each condition the count by it alone and by all others.</param>
/// <param name="Conditions">The conditions that the filter joins by AND, as paths of keys.</param>
/// <param name="Path">The list's place in the answer.</param>
internal sealed record EmptyPlan(StatementRoot Root, IReadOnlyList<string> Conditions, IReadOnlyList<string> Path);
