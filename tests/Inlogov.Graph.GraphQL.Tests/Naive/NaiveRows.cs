using Inlogov.Graph.GraphQL.Schema;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.GraphQL.Tests.Naive;

/// <summary>The rows to which relations lead, over relationships that are sure enough.</summary>
internal sealed class NaiveRows(NaiveGraph graph, OntologyModel ontology, double? least)
{
    public IReadOnlyList<NaiveRow> Of(GraphNode node, RelationFieldModel relation) => relation switch
    {
        RelationshipFieldModel one =>
            [.. Follow(node, [one.RelationshipType], one.Direction).Where(row => Is(row.Other, one.Target)).Select(row => new NaiveRow(row.Other, row.Edge))],
        ThroughFieldModel through => Through([node], through.Through, through.Target),
        _ => throw new NotSupportedException(),
    };

    public IReadOnlyList<NaiveRow> Through(IEnumerable<GraphNode> starts, ThroughModel through, CompositeModel target) =>
        [.. starts.SelectMany(start => Chains(start, through.Nodes, through.Hops))
            .Where(chain => Is(chain[^1], target))
            .GroupBy(chain => chain[^1])
            .Select(chains => new NaiveRow(chains.Key, null, [.. chains.Select(chain => chain[through.CountedIndex]).Distinct()]))];

    /// <summary>The nodes of each match of a chain; no relationship stands in one match twice.</summary>
    public IEnumerable<IReadOnlyList<GraphNode>> Chains(GraphNode start, IReadOnlyList<ThroughNode> nodes, IReadOnlyList<ThroughHop> hops)
    {
        IEnumerable<(List<GraphNode> Nodes, List<GraphRelationship> Used)> matches = [([start], [])];
        for (var i = 0; i < hops.Count; i++)
        {
            var (hop, label) = (hops[i], nodes[i + 1].Label);
            matches = matches.SelectMany(match => Hop(match.Nodes[^1], match.Used, hop, 0)
                .Where(end => label is null || end.Node.Labels.Contains(label))
                .Select(end => ((List<GraphNode>)[.. match.Nodes, end.Node], end.Used)));
        }

        return matches.Select(match => match.Nodes);
    }

    public IEnumerable<(GraphRelationship Edge, GraphNode Other)> Follow(GraphNode node, IReadOnlyList<string> types, RelationshipDirection direction) =>
        graph.Follow(node, types, direction).Where(one => IsSure(one.Edge, least));

    /// <summary>Whether a relationship is at least as sure; always, where its type knows no confidence.</summary>
    public bool IsSure(GraphRelationship edge, double? bound) =>
        bound is null || ontology.ConfidenceOf(edge.Type) is not { } property || (Confidence(edge, property) is { } sure && sure >= bound);

    public static bool Is(GraphNode node, CompositeModel type) => type.Members.Any(member => node.Labels.Contains(member.Labels[0]));

    private IEnumerable<(GraphNode Node, List<GraphRelationship> Used)> Hop(GraphNode node, List<GraphRelationship> used, ThroughHop hop, int length)
    {
        if (length >= hop.LengthMin)
        {
            yield return (node, used);
        }

        if (length >= (hop.LengthMax ?? int.MaxValue))
        {
            yield break;
        }

        foreach (var (edge, other) in Follow(node, hop.Types, hop.Direction).Where(one => !used.Contains(one.Edge)))
        {
            foreach (var end in Hop(other, [.. used, edge], hop, length + 1))
            {
                yield return end;
            }
        }
    }

    private static double? Confidence(GraphRelationship edge, string property) =>
        edge.Properties.TryGetValue(property, out var value) && !value.IsNull ? value.AsFloat() : null;
}
