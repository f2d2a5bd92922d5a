using Inlogov.Graph.Embedded.Binding.Bound;

namespace Inlogov.Graph.Embedded.Execution;

/// <summary>One relationship of a path pattern.</summary>
/// <param name="Element">The number of the connection that it belongs to.</param>
/// <param name="Position">Its place within one repetition.</param>
/// <param name="Relationship">The relationship and its two nodes.</param>
/// <param name="Checks">What can be decided once it is walked.</param>
/// <param name="EndsElement">Whether a repetition, or the connection, is whole after it.</param>
/// <param name="Target">The state that it leads to.</param>
internal sealed record PathStep(
    int Element, int Position, PatternRelationship Relationship, BoundExpression[] Checks, bool EndsElement, int Target);
