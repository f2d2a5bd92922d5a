using System.Diagnostics;
using Inlogov.Graph.GraphQL.Compilation.Costs;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation.Matching;

/// <summary>Makes the sources of rows: all nodes of a label, the ends of a relationship, of a through-pattern, and what supports one of these.</summary>
internal sealed class RowSources(StatementContext context)
{
    private SourceCosts Costs => new(context.Schema.Ontology);

    /// <summary>All nodes that have the label.</summary>
    public RowSource Scan(string label)
    {
        var node = context.Names.Node();
        return new RowSource(context.Names, node, _ => $"({PatternText.Node(node, label)})") { IsScan = true, Cost = new RowCost(scope => scope.Nodes(label), scope => scope.Nodes(label)) };
    }

    /// <summary>The clause that finds a thing by its global id.</summary>
    public string Global(string node, InterfaceModel type, InputValue id) =>
        $"MATCH ({node}{PatternText.Labels(type)} {{{CypherNames.Quote(type.Key!.Property)}: {context.Parameters.Value(id, idsOf: type)}}})";

    /// <summary>The nodes to which a field leads from a node.</summary>
    /// <param name="parent">The variable of that node.</param>
    /// <param name="relation">The field.</param>
    /// <param name="parentLabel">Its label, where the pattern must say it.</param>
    public RowSource Relation(string parent, RelationFieldModel relation, string? parentLabel = null) => relation switch
    {
        RelationshipFieldModel one => Relationship(parent, one, parentLabel),
        ThroughFieldModel many => Through(parent, many.Through, many.Target, parentLabel),
        _ => throw new UnreachableException(),
    };

    /// <summary>The nodes at the end of a through-pattern, each once.</summary>
    public RowSource Through(string parent, ThroughModel through, CompositeModel target, string? parentLabel = null)
    {
        var counted = context.Names.Node();
        var node = context.Names.Node();
        var chain = ChainText.Of(Nodes(through, PatternText.Node(parent, parentLabel), counted, node, target), through.Hops, context);
        return new RowSource(context.Names, node, _ => chain.Pattern)
        {
            Outer = [parent],
            Cost = Costs.Through(through),
            Conditions = chain.Conditions,
            IsDistinct = true,
            Counted = counted,
        };
    }

    /// <summary>
    /// The nodes at the end of a through-pattern that begins at all the nodes of a widening chain. Where the hops before and
    /// after the counted node share no type, counted nodes are made distinct before they are followed further.
    /// </summary>
    public RowSource Widened(string start, ThroughModel through, WideningModel widening, CompositeModel target)
    {
        var from = context.Names.Node();
        var counted = context.Names.Node();
        var node = context.Names.Node();
        var nodes = Nodes(through, from, counted, node, target);
        var cost = Costs.Widened(through, widening);
        string[] widen =
        [
            .. ChainText.Of(WideningNodes(widening, start, from), widening.Hops, context).Match(),
            "WITH DISTINCT " + from,
        ];

        if (!IsSplittable(through))
        {
            var whole = ChainText.Of(nodes, through.Hops, context);
            return new RowSource(context.Names, node, _ => whole.Pattern)
            {
                Outer = [start],
                Cost = cost,
                Conditions = whole.Conditions,
                Steps = widen,
                IsDistinct = true,
                Counted = counted,
            };
        }

        var at = through.CountedIndex;
        var before = ChainText.Of([.. nodes.Take(at + 1)], [.. through.Hops.Take(at)], context);
        var after = ChainText.Of([counted, .. nodes.Skip(at + 1)], [.. through.Hops.Skip(at)], context);
        return new RowSource(context.Names, node, _ => after.Pattern)
        {
            Outer = [start],
            Cost = cost,
            Conditions = after.Conditions,
            Steps =
            [
                .. widen,
                .. before.Match(),
                "WITH DISTINCT " + counted,
            ],
            IsDistinct = true,
            Counted = counted,
            CountsDistinct = through.Hops.Count - at > 1,
        };
    }

    /// <summary>The counted nodes that support one row of a through-pattern, each once.</summary>
    /// <param name="start">The variable of the node at which the pattern begins.</param>
    /// <param name="end">The variable of the row's node.</param>
    public RowSource Support(string start, string end, ThroughModel through, WideningModel? widening)
    {
        var counted = context.Names.Node();
        var label = through.Nodes[through.CountedIndex].Label ?? through.Counted.Labels[0];
        if (widening is null)
        {
            string[] nodes = [.. Bare(through, start, PatternText.Node(counted, label)), end];
            var whole = ChainText.Of(nodes, through.Hops, context);
            return new RowSource(context.Names, counted, _ => whole.Pattern) { Outer = [start, end], Cost = Costs.Support(through), Conditions = whole.Conditions, IsDistinct = true };
        }

        var at = through.CountedIndex;
        string[] all = [.. Bare(through, string.Empty, PatternText.Node(counted, label)), end];
        string[] before = [.. WideningNodes(widening, start, string.Empty), .. all.Skip(1).Take(at - 1), counted];
        var joined = ChainText.Of(before, [.. widening.Hops, .. through.Hops.Take(at)], context);
        var after = ChainText.Of([.. all.Skip(at)], [.. through.Hops.Skip(at)], context);
        return new RowSource(context.Names, counted, _ => after.Pattern)
        {
            Outer = [start, end],
            Cost = Costs.Support(through),
            IsDistinct = true,
            Conditions = [joined.Exists(), .. after.Conditions],
        };
    }

    /// <summary>The number of nodes to which a field leads from a node, without a filter.</summary>
    public string Count(string parent, RelationFieldModel relation)
    {
        var source = Relation(parent, relation);
        return source.Degree ?? CypherText.Block("COUNT", [.. source.Match([]), "RETURN DISTINCT " + source.Node]);
    }

    /// <summary>What counting them is estimated to read: a relationship's number is kept with the node.</summary>
    public Reads CountCost(RelationFieldModel relation) => relation is RelationshipFieldModel ? _ => 1 : Costs.Of(relation).Work;

    /// <summary>The number of relationships of these types that a node has, as an expression.</summary>
    public string Degree(string parent, IReadOnlyList<string> types, RelationshipDirection direction, string end = "")
    {
        var variable = context.Trust.Restricts(types) ? context.Names.Relationship() : string.Empty;
        string[] conditions = [.. CypherText.Where([context.Trust.Of(variable, types)]).Select(line => " " + line)];
        return $"COUNT {{ ({parent}){PatternText.Arrow(variable, types, direction)}({end}){string.Concat(conditions)} }}";
    }

    private RowSource Relationship(string parent, RelationshipFieldModel relation, string? parentLabel)
    {
        var node = context.Names.Node();
        var labels = PatternText.Labels(relation.Target);
        var from = PatternText.Node(parent, parentLabel);
        string[] types = [relation.RelationshipType];
        var end = EndsOnlyIn(relation) ? string.Empty : labels;
        var sure = context.Trust.Restricts(types) ? context.Names.Relationship() : null;
        return new RowSource(context.Names, node, variable => $"({from}){PatternText.Arrow(variable, types, relation.Direction)}({node}{labels})")
        {
            Outer = [parent],
            Cost = Costs.Relationship(relation),
            RelationshipVariable = sure,
            Conditions = sure is null ? [] : [context.Trust.Of(sure, types)!],
            HasParallels = true,
            Degree = Degree(parent, types, relation.Direction, end),
        };
    }

    private static string[] Nodes(ThroughModel through, string start, string counted, string end, CompositeModel target)
    {
        string[] nodes = [.. Bare(through, start, PatternText.Node(counted, through.Nodes[through.CountedIndex].Label)), string.Empty];
        nodes[^1] = through.Nodes[^1].Label is { } label ? PatternText.Node(end, label) : end + PatternText.Labels(target);
        return nodes;
    }

    /// <summary>The nodes of a pattern but the last: those that nothing asks for have no variable.</summary>
    private static IEnumerable<string> Bare(ThroughModel through, string start, string counted)
    {
        yield return start;
        for (var i = 1; i < through.Nodes.Count - 1; i++)
        {
            yield return i == through.CountedIndex ? counted : PatternText.Node(string.Empty, through.Nodes[i].Label);
        }
    }

    private static IReadOnlyList<string> WideningNodes(WideningModel widening, string start, string end) =>
        [start, .. widening.Nodes.Skip(1).SkipLast(1).Select(node => PatternText.Node(string.Empty, node.Label)), PatternText.Node(end, widening.Nodes[^1].Label)];

    private static bool IsSplittable(ThroughModel through)
    {
        var at = through.CountedIndex;
        var before = through.Hops.Take(at).SelectMany(hop => hop.Types);
        return at > 0 && at < through.Hops.Count && !before.Intersect(through.Hops.Skip(at).SelectMany(hop => hop.Types), StringComparer.Ordinal).Any();
    }

    /// <summary>Whether the relationship type ends, in this direction, in nothing but this field's target, as far as the schema knows.</summary>
    private bool EndsOnlyIn(RelationshipFieldModel relation)
    {
        var allowed = relation.Target.Members;
        return relation.Direction != RelationshipDirection.Either && context.Schema.Ontology.NodeTypes.All(owner => owner.Relations
            .OfType<RelationshipFieldModel>()
            .Where(other => other.RelationshipType == relation.RelationshipType)
            .SelectMany(other => Ends(owner, other, relation.Direction))
            .All(allowed.Contains));
    }

    private static IEnumerable<NodeTypeModel> Ends(NodeTypeModel owner, RelationshipFieldModel field, RelationshipDirection direction)
    {
        if (field.Direction == RelationshipDirection.Either)
        {
            return [owner, .. field.Target.Members];
        }

        return field.Direction == direction ? field.Target.Members : [owner];
    }
}
