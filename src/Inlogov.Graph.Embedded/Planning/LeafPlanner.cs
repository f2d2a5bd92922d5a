using Inlogov.Graph.Embedded.Binding;
using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning.Plans;

namespace Inlogov.Graph.Embedded.Planning;

/// <summary>The ways to find one node of a pattern without walking to it.</summary>
/// <param name="context">The statement's planning.</param>
/// <param name="canCompute">Whether an expression can be computed before the node is found.</param>
internal sealed class LeafPlanner(PlanningContext context, Func<BoundExpression, bool> canCompute)
{
    /// <summary>The cheapest way to find the node.</summary>
    public LeafChoice Best(int slot, IReadOnlyList<BoundPredicate> predicates)
    {
        var best = new LeafChoice(new AllNodesScanPlan(slot), [], Scanned(null), Scanned(null) * 1.1);
        foreach (var choice in All(slot, predicates))
        {
            if (choice.Cost < best.Cost)
            {
                best = choice;
            }
        }

        return best with { Plan = best.Plan with { EstimatedRows = best.Rows } };
    }

    /// <summary>The labels that predicates ask of a node by name.</summary>
    public static IEnumerable<(NameToken Label, BoundPredicate Predicate)> Labels(int slot, IReadOnlyList<BoundPredicate> predicates)
    {
        foreach (var predicate in predicates)
        {
            if (predicate.Expression is BoundLabelTest { Operand: BoundSlot node, Labels: BoundLabelName name } && node.Slot == slot)
            {
                yield return (name.Name, predicate);
            }
        }
    }

    /// <summary>The nodes to scan, ten at least: a label that is empty now may fill before the plan is made again.</summary>
    private double Scanned(NameToken? label) => Math.Max(10, context.Nodes(label));

    private IEnumerable<LeafChoice> All(int slot, IReadOnlyList<BoundPredicate> predicates)
    {
        foreach (var (label, predicate) in Labels(slot, predicates))
        {
            yield return new LeafChoice(new NodeByLabelScanPlan(slot, label), [predicate], Scanned(label), Scanned(label));
            foreach (var choice in OfLabel(slot, label, predicate, predicates))
            {
                yield return choice;
            }
        }

        foreach (var predicate in predicates)
        {
            if (predicate.Expression is BoundLabelTest { Operand: BoundSlot node, Labels: BoundLabelOr either } && node.Slot == slot
                && Names(either) is { } names)
            {
                foreach (var choice in OfLabels(slot, names, predicate, predicates))
                {
                    yield return choice;
                }
            }
        }
    }

    private IEnumerable<LeafChoice> OfLabel(int slot, NameToken label, BoundPredicate labelPredicate, IReadOnlyList<BoundPredicate> predicates)
    {
        foreach (var (index, keys) in context.Indexes(label))
        {
            var size = (double)context.View.IndexSize(index);
            var perValue = index.IsUnique ? 1 : size / Math.Max(1, context.View.IndexDistinctValues(index));
            if (Equalities(slot, keys, predicates) is { } equal)
            {
                var plan = new NodeIndexSeekPlan(slot, label, keys, equal.Values, index.IsUnique, false);
                yield return new LeafChoice(plan, [labelPredicate, .. equal.Used], perValue, perValue * 0.9);
            }

            if (keys is not [var key])
            {
                continue;
            }

            foreach (var predicate in predicates)
            {
                if (predicate.Expression is BoundIn { Element: BoundProperty { Target: BoundSlot node } property } member
                    && node.Slot == slot && property.Key == key && canCompute(member.List))
                {
                    var count = member.List is BoundList { Items.Count: var items } ? items : 10;
                    var plan = new NodeIndexSeekPlan(slot, label, keys, [member.List], index.IsUnique, true);
                    yield return new LeafChoice(plan, [labelPredicate, predicate], perValue * count, perValue * count);
                }
            }

            if (Range(slot, label, key, predicates) is { } range)
            {
                var rows = size * (range.Plan is NodeIndexSeekByRangePlan { Prefix: null, Low: not null, High: not null } ? 0.1 : 0.3);
                yield return range with { Rows = rows, Cost = rows, Used = [labelPredicate, .. range.Used] };
            }
            else if (predicates.Where(one => IsPresence(one, slot, key)).ToList() is { Count: > 0 } presence)
            {
                yield return new LeafChoice(new NodeIndexScanPlan(slot, label, key, false), [labelPredicate, .. presence], size, size * 0.99);
            }
        }
    }

    /// <summary>One of several labels: a seek in an index of each, or a scan of each.</summary>
    private IEnumerable<LeafChoice> OfLabels(
        int slot, IReadOnlyList<NameToken> labels, BoundPredicate predicate, IReadOnlyList<BoundPredicate> predicates)
    {
        var total = labels.Sum(Scanned);
        yield return new LeafChoice(new UnionNodeByLabelsScanPlan(slot, labels), [predicate], total, total);

        List<LeafChoice> seeks = [];
        foreach (var label in labels)
        {
            var seek = OfLabel(slot, label, predicate, predicates).Where(choice => choice.Plan is NodeIndexSeekPlan).MinBy(choice => choice.Cost);
            if (seek is null)
            {
                yield break;
            }

            seeks.Add(seek);
        }

        if (seeks.TrueForAll(seek => seek.Used.Count == seeks[0].Used.Count && seek.Used.All(seeks[0].Used.Contains)))
        {
            var plan = seeks.Skip(1).Aggregate(
                seeks[0].Plan, (left, right) => new UnionPlan(left, right.Plan, [slot], [slot], [slot]));
            yield return new LeafChoice(
                new DistinctPlan(plan, [new BoundColumn(context.SlotNames[slot], slot)]), seeks[0].Used, seeks.Sum(seek => seek.Rows), seeks.Sum(seek => seek.Cost));
        }
    }

    private (IReadOnlyList<BoundExpression> Values, IReadOnlyList<BoundPredicate> Used)? Equalities(
        int slot, IReadOnlyList<NameToken> keys, IReadOnlyList<BoundPredicate> predicates)
    {
        List<BoundExpression> values = [];
        List<BoundPredicate> used = [];
        foreach (var key in keys)
        {
            foreach (var predicate in predicates)
            {
                if (predicate.Expression is BoundComparison { Kind: ComparisonKind.Equal } equal
                    && OtherSide(equal, slot, key, out _) is { } value)
                {
                    values.Add(value);
                    used.Add(predicate);
                    break;
                }
            }
        }

        return values.Count == keys.Count ? (values, used) : null;
    }

    private LeafChoice? Range(int slot, NameToken label, NameToken key, IReadOnlyList<BoundPredicate> predicates)
    {
        var plan = new NodeIndexSeekByRangePlan(slot, label, key, null, false, null, false, null, false);
        List<BoundPredicate> used = [];
        foreach (var predicate in predicates)
        {
            switch (predicate.Expression)
            {
                case BoundComparison { Kind: not (ComparisonKind.Equal or ComparisonKind.NotEqual) } comparison
                    when plan.Prefix is null && OtherSide(comparison, slot, key, out var isTurned) is { } bound:
                    var kind = isTurned ? Turn(comparison.Kind) : comparison.Kind;
                    if (kind is ComparisonKind.Less or ComparisonKind.AtMost && plan.High is null)
                    {
                        plan = plan with { High = bound, IsHighInclusive = kind == ComparisonKind.AtMost };
                        used.Add(predicate);
                    }
                    else if (kind is ComparisonKind.Greater or ComparisonKind.AtLeast && plan.Low is null)
                    {
                        plan = plan with { Low = bound, IsLowInclusive = kind == ComparisonKind.AtLeast };
                        used.Add(predicate);
                    }

                    break;
                case BoundBinary { Symbol: "STARTS WITH", Left: BoundProperty { Target: BoundSlot node } property } prefix
                    when used.Count == 0 && node.Slot == slot && property.Key == key && canCompute(prefix.Right):
                    plan = plan with { Prefix = prefix.Right };
                    used.Add(predicate);
                    break;
            }
        }

        used.AddRange(predicates.Where(one => used.Count > 0 && IsPresence(one, slot, key)));
        return used.Count == 0 ? null : new LeafChoice(plan, used, 0, 0);
    }

    /// <summary>What a property of the node is compared with, where it can be computed before the node is found.</summary>
    private BoundExpression? OtherSide(BoundComparison comparison, int slot, NameToken key, out bool isTurned)
    {
        isTurned = !IsProperty(comparison.Left, slot, key);
        if (isTurned && !IsProperty(comparison.Right, slot, key))
        {
            return null;
        }

        var other = isTurned ? comparison.Left : comparison.Right;
        return canCompute(other) && !SlotUse.Of(other).Contains(slot) ? other : null;
    }

    private static bool IsProperty(BoundExpression expression, int slot, NameToken key) =>
        expression is BoundProperty { Target: BoundSlot node } property && node.Slot == slot && property.Key == key;

    private static bool IsPresence(BoundPredicate predicate, int slot, NameToken key) =>
        predicate.Expression is BoundIsNull { IsNegated: true } test && IsProperty(test.Operand, slot, key);

    private static ComparisonKind Turn(ComparisonKind kind) => kind switch
    {
        ComparisonKind.Less => ComparisonKind.Greater,
        ComparisonKind.AtMost => ComparisonKind.AtLeast,
        ComparisonKind.Greater => ComparisonKind.Less,
        _ => ComparisonKind.AtMost,
    };

    private static List<NameToken>? Names(BoundLabelExpression labels) => labels switch
    {
        BoundLabelName name => [name.Name],
        BoundLabelOr either when Names(either.Left) is { } left && Names(either.Right) is { } right => [.. left, .. right],
        _ => null,
    };
}
