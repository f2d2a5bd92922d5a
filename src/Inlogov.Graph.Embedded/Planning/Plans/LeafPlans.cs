using Inlogov.Graph.Embedded.Binding.Bound;

namespace Inlogov.Graph.Embedded.Planning.Plans;

/// <summary>The row that is there already, once.</summary>
internal sealed record ArgumentPlan : Plan;

/// <summary>A plan that finds one node.</summary>
internal abstract record NodeLeafPlan(int Slot) : Plan
{
    public override IReadOnlyList<int> Fills => [Slot];
}

/// <summary>All nodes.</summary>
internal sealed record AllNodesScanPlan(int Slot) : NodeLeafPlan(Slot);

/// <summary>The nodes with a label.</summary>
internal sealed record NodeByLabelScanPlan(int Slot, NameToken Label) : NodeLeafPlan(Slot);

/// <summary>The nodes with one of some labels, each once.</summary>
internal sealed record UnionNodeByLabelsScanPlan(int Slot, IReadOnlyList<NameToken> Labels) : NodeLeafPlan(Slot);

/// <summary>The nodes whose properties equal values, from an index.</summary>
/// <param name="Slot">The slot of the node.</param>
/// <param name="Label">The label of the index.</param>
/// <param name="Keys">The keys of the index.</param>
/// <param name="Values">The values, one a key.</param>
/// <param name="IsUnique">Whether a constraint says that there is at most one.</param>
/// <param name="IsMany">Whether the one value is a list, of which any element will do.</param>
internal sealed record NodeIndexSeekPlan(
    int Slot, NameToken Label, IReadOnlyList<NameToken> Keys, IReadOnlyList<BoundExpression> Values, bool IsUnique, bool IsMany)
    : NodeLeafPlan(Slot)
{
    public override string Name => IsUnique ? "NodeUniqueIndexSeek" : "NodeIndexSeek";

    public override IEnumerable<BoundExpression> Expressions => Values;
}

/// <summary>The nodes whose property is in a range or has a prefix, in the order of the index.</summary>
internal sealed record NodeIndexSeekByRangePlan(
    int Slot,
    NameToken Label,
    NameToken Key,
    BoundExpression? Low,
    bool IsLowInclusive,
    BoundExpression? High,
    bool IsHighInclusive,
    BoundExpression? Prefix,
    bool IsDescending) : NodeLeafPlan(Slot)
{
    public override IEnumerable<BoundExpression> Expressions => new[] { Low, High, Prefix }.OfType<BoundExpression>();
}

/// <summary>All nodes of an index, in its order.</summary>
internal sealed record NodeIndexScanPlan(int Slot, NameToken Label, NameToken Key, bool IsDescending) : NodeLeafPlan(Slot);

/// <summary>The relationships of some types (of any, where none is named), with their ends.</summary>
internal sealed record RelationshipTypeScanPlan(int Slot, int From, int To, IReadOnlyList<NameToken> Types, bool IsDirected) : Plan
{
    public override string Name => (IsDirected ? "Directed" : "Undirected") + Types.Count switch
    {
        0 => "AllRelationshipsScan",
        1 => "RelationshipTypeScan",
        _ => "UnionRelationshipTypesScan",
    };

    public override IReadOnlyList<int> Fills => [Slot, From, To];
}

/// <summary>How many nodes have a label, or exist.</summary>
internal sealed record NodeCountFromCountStorePlan(int Slot, NameToken? Label) : Plan
{
    public override IReadOnlyList<int> Fills => [Slot];
}

/// <summary>How many relationships there are between labels.</summary>
internal sealed record RelationshipCountFromCountStorePlan(
    int Slot, NameToken? Start, IReadOnlyList<NameToken> Types, NameToken? End) : Plan
{
    public override IReadOnlyList<int> Fills => [Slot];
}
