using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Storage;

namespace Inlogov.Graph.Embedded.Planning.Plans;

/// <summary>One step along a relationship.</summary>
/// <param name="From">The slot of the node it starts at.</param>
/// <param name="Relationship">The slot of the relationship.</param>
/// <param name="To">The slot of the node it arrives at.</param>
/// <param name="Direction">As seen from the start.</param>
/// <param name="Types">The types allowed; empty for any.</param>
/// <param name="DifferentFrom">The slots of relationships, or lists of them, that it must differ from.</param>
internal sealed record ExpandStep(
    int From, int Relationship, int To, Direction Direction, IReadOnlyList<NameToken> Types, IReadOnlyList<int> DifferentFrom);

/// <summary>For each row one for each relationship of a node.</summary>
internal sealed record ExpandAllPlan(Plan Source, ExpandStep Step) : UnaryPlan(Source)
{
    public override string Name => "Expand(All)";

    public override IReadOnlyList<int> Fills => [Step.Relationship, Step.To];
}

/// <summary>For each row one for each relationship between two nodes that are there.</summary>
internal sealed record ExpandIntoPlan(Plan Source, ExpandStep Step) : UnaryPlan(Source)
{
    public override string Name => "Expand(Into)";

    public override IReadOnlyList<int> Fills => [Step.Relationship];
}

/// <summary>As Expand(All) with conditions, but a row without a match goes on with nulls.</summary>
internal sealed record OptionalExpandAllPlan(Plan Source, ExpandStep Step, IReadOnlyList<BoundExpression> Predicates) : UnaryPlan(Source)
{
    public override string Name => "OptionalExpand(All)";

    public override IReadOnlyList<int> Fills => [Step.Relationship, Step.To];

    public override IEnumerable<BoundExpression> Expressions => Predicates;
}

/// <summary>Walks of some length along relationships, none of them twice.</summary>
/// <param name="Source">What feeds it.</param>
/// <param name="Walk">The pattern; its slot becomes the list of relationships from its left to its right.</param>
/// <param name="From">The slot of the node it starts at, one of the pattern's ends.</param>
/// <param name="To">The slot of the other end.</param>
/// <param name="IsReversed">Whether it starts at the right end.</param>
/// <param name="IsInto">Whether the other end is there already.</param>
/// <param name="DifferentFrom">The slots of relationships, or lists of them, that it must not use.</param>
internal sealed record VarLengthExpandPlan(
    Plan Source, PatternVarLength Walk, int From, int To, bool IsReversed, bool IsInto, IReadOnlyList<int> DifferentFrom)
    : UnaryPlan(Source)
{
    public override string Name => IsInto ? "VarLengthExpand(Into)" : "VarLengthExpand(All)";

    public override IReadOnlyList<int> Fills => IsInto ? [Walk.Slot] : [Walk.Slot, To];

    public override IEnumerable<BoundExpression> Expressions => Walk.StepPredicates.Select(predicate => predicate.Expression);
}

/// <summary>The shortest walk or all shortest walks between two nodes that are there.</summary>
internal sealed record ShortestPathPlan(
    Plan Source, PatternShortestPath Pattern, IReadOnlyList<BoundExpression> Predicates, IReadOnlyList<int> DifferentFrom) : UnaryPlan(Source)
{
    public override IReadOnlyList<int> Fills => Pattern.Slots;

    public override IEnumerable<BoundExpression> Expressions =>
        Predicates.Concat(Pattern.Walk.StepPredicates.Select(predicate => predicate.Expression));
}

/// <summary>Repetitions of a pattern, none of whose relationships is used twice.</summary>
internal sealed record RepeatPlan(
    Plan Source, PatternQuantified Pattern, bool IsReversed, bool IsInto, IReadOnlyList<int> DifferentFrom) : UnaryPlan(Source)
{
    public override string Name => "Repeat(Trail)";

    public override IReadOnlyList<int> Fills => IsInto ? Pattern.Slots : [.. Pattern.Slots, IsReversed ? Pattern.From : Pattern.To];

    public override IEnumerable<BoundExpression> Expressions => Pattern.Predicates.Select(predicate => predicate.Expression);
}

/// <summary>Paths with a selector, found by length from the first node of the pattern.</summary>
/// <param name="Source">What feeds it; it has the first node.</param>
/// <param name="Pattern">The pattern.</param>
/// <param name="Elements">Plans that walk the pattern, from an argument.</param>
/// <param name="IsInto">Whether the last node is there already.</param>
/// <param name="PathSlots">The slots of the relationships walked, which together have the path's length.</param>
internal sealed record StatefulShortestPathPlan(
    Plan Source, PatternSelected Pattern, Plan Elements, bool IsInto, IReadOnlyList<int> PathSlots) : UnaryPlan(Source)
{
    /// <summary>Whether the plan of the elements gives the wanted paths only.</summary>
    public bool IsSelected { get; init; }

    public override string Name => IsInto ? "StatefulShortestPath(Into)" : "StatefulShortestPath(All)";

    public override IReadOnlyList<Plan> Children => [Source, Elements];

    public override IReadOnlyList<int> Fills => [.. Pattern.Slots, Pattern.To];
}

/// <summary>The ends of a relationship that is there.</summary>
internal sealed record ProjectEndpointsPlan(Plan Source, PatternRelationship Pattern, bool HasFrom, bool HasTo) : UnaryPlan(Source)
{
    public override IReadOnlyList<int> Fills => [Pattern.From, Pattern.To];
}
