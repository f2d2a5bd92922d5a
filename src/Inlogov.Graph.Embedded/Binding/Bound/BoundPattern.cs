using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Storage;

namespace Inlogov.Graph.Embedded.Binding.Bound;

/// <summary>
/// The pattern of one MATCH: nodes and what connects them, with everything that can be said as a predicate taken out of
/// it. Relationships of one pattern differ from each other.
/// </summary>
/// <param name="Nodes">The nodes, each once.</param>
/// <param name="Connections">The relationships, quantified patterns and shortest paths between them.</param>
/// <param name="Predicates">The predicates on the pattern, conjuncts of WHERE among them.</param>
/// <param name="Paths">The named paths.</param>
internal sealed record BoundPattern(
    IReadOnlyList<PatternNode> Nodes,
    IReadOnlyList<PatternConnection> Connections,
    IReadOnlyList<BoundPredicate> Predicates,
    IReadOnlyList<BoundPath> Paths);

/// <summary>A node of a pattern.</summary>
/// <param name="Slot">Its slot.</param>
/// <param name="Name">Its variable, or a name made up for display.</param>
/// <param name="IsBound">Whether the row already has it when the clause begins.</param>
internal sealed record PatternNode(int Slot, string Name, bool IsBound);

/// <summary>Something between two nodes of a pattern.</summary>
internal abstract record PatternConnection(int From, int To)
{
    /// <summary>The slots that it fills, its end nodes aside.</summary>
    public abstract IReadOnlyList<int> Slots { get; }
}

/// <summary>One relationship.</summary>
/// <param name="Slot">Its slot.</param>
/// <param name="Name">Its variable, or a name made up for display.</param>
/// <param name="From">The slot of the node on its left.</param>
/// <param name="To">The slot of the node on its right.</param>
/// <param name="Direction">As seen from the left.</param>
/// <param name="Types">The types it may have; empty for any. Other expressions of types are predicates.</param>
/// <param name="IsBound">Whether the row already has it.</param>
internal sealed record PatternRelationship(
    int Slot, string Name, int From, int To, Direction Direction, IReadOnlyList<NameToken> Types, bool IsBound)
    : PatternConnection(From, To)
{
    public override IReadOnlyList<int> Slots => [Slot];
}

/// <summary>A variable-length relationship: <c>-[r:T*1..3]-</c>. Its slot holds the list of relationships.</summary>
/// <param name="Slot">The slot of the list.</param>
/// <param name="Name">Its variable, or a name made up for display.</param>
/// <param name="From">The slot of the node on its left.</param>
/// <param name="To">The slot of the node on its right.</param>
/// <param name="Direction">As seen from the left.</param>
/// <param name="Types">The types it may have; empty for any.</param>
/// <param name="Min">The fewest relationships.</param>
/// <param name="Max">The most, or null.</param>
/// <param name="StepSlot">The slot in which <paramref name="StepPredicates"/> find one relationship of the list.</param>
/// <param name="StepPredicates">What each relationship must fulfil.</param>
/// <param name="IsBound">Whether the row already has the list.</param>
internal sealed record PatternVarLength(
    int Slot,
    string Name,
    int From,
    int To,
    Direction Direction,
    IReadOnlyList<NameToken> Types,
    int Min,
    int? Max,
    int StepSlot,
    IReadOnlyList<BoundPredicate> StepPredicates,
    bool IsBound) : PatternConnection(From, To)
{
    public override IReadOnlyList<int> Slots => [Slot];
}

/// <summary><c>shortestPath</c> or <c>allShortestPaths</c> over a variable-length relationship.</summary>
/// <param name="Walk">The relationship.</param>
/// <param name="PathSlot">The slot of the path.</param>
/// <param name="IsSingle">Whether one path is enough.</param>
internal sealed record PatternShortestPath(PatternVarLength Walk, int PathSlot, bool IsSingle) : PatternConnection(Walk.From, Walk.To)
{
    public override IReadOnlyList<int> Slots => [Walk.Slot, PathSlot];
}

/// <summary>A quantified path pattern: <c>((a)-[r]->(b) WHERE p){1,3}</c>, walked from its left node to its right.</summary>
/// <param name="From">The slot of the node on its left.</param>
/// <param name="To">The slot of the node on its right.</param>
/// <param name="InnerStart">The slot of the inner pattern's first node.</param>
/// <param name="InnerEnd">The slot of the inner pattern's last node.</param>
/// <param name="Steps">The relationships of the inner pattern in order.</param>
/// <param name="Predicates">The predicates of the inner pattern.</param>
/// <param name="Min">The fewest repetitions.</param>
/// <param name="Max">The most, or null.</param>
/// <param name="Groups">Inner slots and the outer slots that hold the lists of their values.</param>
/// <param name="WalkSlot">The slot that holds the nodes and relationships walked, for paths and uniqueness.</param>
internal sealed record PatternQuantified(
    int From,
    int To,
    int InnerStart,
    int InnerEnd,
    IReadOnlyList<PatternRelationship> Steps,
    IReadOnlyList<BoundPredicate> Predicates,
    int Min,
    int? Max,
    IReadOnlyList<(int Inner, int Group)> Groups,
    int WalkSlot) : PatternConnection(From, To)
{
    /// <summary>What a selector keeps, where the pattern is the whole of a selected path and can be searched by length; else null.</summary>
    public PatternSelection? Selection { get; init; }

    public override IReadOnlyList<int> Slots => [WalkSlot, .. Groups.Select(group => group.Group)];
}

/// <summary>Which of the paths between two ends are kept.</summary>
/// <param name="Kind">The selector.</param>
/// <param name="Count">How many paths, or groups of paths.</param>
internal sealed record PatternSelection(PathSelectorKind Kind, long Count);

/// <summary>A path pattern with a selector, such as <c>ANY SHORTEST</c>: found apart, from its first node to its last.</summary>
/// <param name="From">The slot of its first node.</param>
/// <param name="To">The slot of its last node.</param>
/// <param name="Selector">Which of the paths are kept.</param>
/// <param name="Count">How many paths, or groups of paths.</param>
/// <param name="Elements">The connections in the order of the path.</param>
/// <param name="Interior">The nodes between.</param>
/// <param name="Predicates">The predicates inside the pattern.</param>
internal sealed record PatternSelected(
    int From,
    int To,
    PathSelectorKind Selector,
    long Count,
    IReadOnlyList<PatternConnection> Elements,
    IReadOnlyList<PatternNode> Interior,
    IReadOnlyList<BoundPredicate> Predicates) : PatternConnection(From, To)
{
    public override IReadOnlyList<int> Slots => [.. Elements.SelectMany(element => element.Slots), .. Interior.Select(node => node.Slot)];
}

/// <summary>A predicate and the slots of the row that it needs.</summary>
internal sealed record BoundPredicate(BoundExpression Expression, IReadOnlySet<int> Needs);

/// <summary>A named path: the slot it fills and the slots of its parts in order.</summary>
internal sealed record BoundPath(int Slot, string Name, IReadOnlyList<int> Parts);
