using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Embedded.Storage;

namespace Inlogov.Graph.Embedded.Planning;

/// <summary>Counts that the storage keeps: of nodes by label, of relationships by label, type and label.</summary>
internal static class CountStore
{
    /// <summary>The plan that reads the number of matches of the pattern into a slot, or null where it has to be matched.</summary>
    public static Plan? Plan(BoundPattern pattern, int slot)
    {
        if (pattern.Paths.Count > 0 || pattern.Nodes.Any(node => node.IsBound))
        {
            return null;
        }

        Dictionary<int, NameToken> labels = [];
        foreach (var predicate in pattern.Predicates)
        {
            if (predicate.Expression is not BoundLabelTest { Operand: BoundSlot node, Labels: BoundLabelName label }
                || pattern.Nodes.All(one => one.Slot != node.Slot) || !labels.TryAdd(node.Slot, label.Name))
            {
                return null;
            }
        }

        switch (pattern)
        {
            case { Nodes: [var only], Connections: [] }:
                return new NodeCountFromCountStorePlan(slot, labels.GetValueOrDefault(only.Slot)) { EstimatedRows = 1 };
            case { Nodes.Count: 2, Connections: [PatternRelationship { IsBound: false } step] } when step.Direction != Direction.Both:
                var (start, end) = step.Direction == Direction.Outgoing ? (step.From, step.To) : (step.To, step.From);
                return new RelationshipCountFromCountStorePlan(
                    slot, labels.GetValueOrDefault(start), [.. step.Types.DistinctBy(type => type.Index)], labels.GetValueOrDefault(end))
                {
                    EstimatedRows = 1,
                };
            default:
                return null;
        }
    }

    /// <summary>MATCH followed by <c>count(*)</c>, or by <c>count(x)</c> of one of its variables, without grouping.</summary>
    public static Plan? Plan(BoundMatch match, BoundProjection projection)
    {
        if (match.IsOptional || projection is not { Items: [], Aggregation: { Keys: [], Aggregates: [{ IsDistinct: false, Function.Name: "count" } counted] } })
        {
            return null;
        }

        return counted.Arguments is [] || (counted.Arguments is [BoundSlot variable] && match.NewSlots.Contains(variable.Slot))
            ? Plan(match.Pattern, counted.Slot)
            : null;
    }
}
