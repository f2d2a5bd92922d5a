using System.Collections;
using System.Text.Json.Nodes;
using GraphQL.Types;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Selections;
using Inlogov.Graph.GraphQL.Schema;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.GraphQL.Tests.Naive;

/// <content>What stands around a thing: neighbours, related things, paths; and the graph as a whole.</content>
internal sealed partial class NaiveEvaluator
{
    private JsonObject? Neighbours(SelectedField field, NeighboursRootPlan plan, FieldArguments arguments)
    {
        if (Global(arguments.Get("id"), plan.Interface) is not { } start)
        {
            return null;
        }

        var bound = (double?)arguments.Get(NeighboursRootPlan.ConfidenceArgument);
        var rows = _rows.Follow(start, Types(arguments.Get(NeighboursRootPlan.TypesArgument), plan.Types), RelationshipDirection.Either)
            .Where(one => NaiveRows.Is(one.Other, plan.Interface) && _rows.IsSure(one.Edge, bound))
            .Select(one => new NaiveRow(one.Other, one.Edge))
            .OrderByDescending(row => Confidence(row.Edge!) is { IsNull: false } sure ? sure.AsFloat() : 0)
            .ThenBy(row => Id(row.Node), StringComparer.Ordinal)
            .ThenBy(row => row.Edge!.Type, StringComparer.Ordinal)
            .ThenBy(row => Id(_graph.Start(row.Edge!)), StringComparer.Ordinal)
            .Select(row => (row, (IReadOnlyList<GraphValue>)[Confidence(row.Edge!), Id(row.Node), row.Edge!.Type, Id(_graph.Start(row.Edge!))]))
            .ToList();
        return Page(field, rows, arguments, plan.Connection, (one, row) => ((NeighbourFieldPlan)one.Plan!).Field switch
        {
            NeighbourField.Relationship => Name(one, row.Edge!),
            NeighbourField.Direction => _graph.Start(row.Edge!) == start ? "OUT" : "IN",
            _ => Number(Confidence(row.Edge!)),
        }, _ => throw new NotSupportedException());
    }

    private JsonObject? Related(SelectedField field, RelatedRootPlan plan, FieldArguments arguments)
    {
        if (Global(arguments.Get("id"), plan.Interface) is not { } start)
        {
            return null;
        }

        IEnumerable<GraphNode> Around(GraphNode node) => _rows.Follow(node, plan.Types, RelationshipDirection.Either).Select(one => one.Other);
        List<(GraphNode Other, GraphNode Between)> ways =
            [.. Around(start).Where(between => NaiveRows.Is(between, plan.Interface)).SelectMany(between => Around(between).Select(other => (other, between)))];
        var found = ways
            .Where(way => way.Other != start && plan.Interface.Members.Any(type => start.Labels.Contains(type.Labels[0]) && way.Other.Labels.Contains(type.Labels[0])))
            .GroupBy(way => way.Other)
            .Select(group => (Node: group.Key, Shared: group.GroupBy(way => way.Between)
                .Select(shared => (Node: shared.Key, Count: shared.Count(), Weight: (double)shared.Count() / Around(shared.Key).Count()))
                .OrderByDescending(shared => shared.Weight).ThenBy(shared => Id(shared.Node), StringComparer.Ordinal).ToList()))
            .Select(one => (one.Node, one.Shared, Score: Math.Floor((one.Shared.Sum(shared => shared.Weight) * 10000) + 0.5) / 10000))
            .OrderByDescending(one => one.Score).ThenBy(one => Id(one.Node), StringComparer.Ordinal).ToList();
        var rows = found.Select(one => (new NaiveRow(one.Node), (IReadOnlyList<GraphValue>)[one.Score, Id(one.Node)])).ToList();
        return Page(field, rows, arguments, plan.Connection, (one, row) =>
        {
            var related = found.Find(other => other.Node == row.Node);
            return ((RelatedFieldPlan)one.Plan!).Field == RelatedField.Score
                ? related.Score
                : new JsonArray([.. related.Shared.Take((int)Arguments(one).Get("first")!).Select(shared => Fields(one, part =>
                    ((RelatedFieldPlan)part.Plan!).Field == RelatedField.Count ? shared.Count : Node(part, shared.Node, plan.Interface)))]);
        }, _ => throw new NotSupportedException());
    }

    private JsonArray? Paths(SelectedField field, PathsRootPlan plan, FieldArguments arguments)
    {
        var (from, to) = (Global(arguments.Get("from"), plan.Interface), Global(arguments.Get("to"), plan.Interface));
        if (from is null || to is null || from == to)
        {
            return null;
        }

        var types = Types(arguments.Get(PathsRootPlan.ViaArgument), plan.Types);
        List<(List<GraphNode> Nodes, List<GraphRelationship> Steps)> ways = [([from], [])];
        for (var length = 0; length < (int)arguments.Get(PathsRootPlan.LengthArgument)! && !ways.Exists(way => way.Nodes[^1] == to); length++)
        {
            ways = [.. ways.SelectMany(way => _rows.Follow(way.Nodes[^1], types, RelationshipDirection.Either)
                .Where(one => !way.Nodes.Contains(one.Other))
                .Select(one => ((List<GraphNode>)[.. way.Nodes, one.Other], (List<GraphRelationship>)[.. way.Steps, one.Edge])))];
        }

        var found = ways.Where(way => way.Nodes[^1] == to)
            .Order(Comparer<(List<GraphNode> Nodes, List<GraphRelationship> Steps)>.Create((one, other) =>
                one.Nodes.Zip(other.Nodes, (a, b) => string.CompareOrdinal(Id(a), Id(b))).FirstOrDefault(result => result != 0)))
            .Take((int)arguments.Get("first")!);
        return new JsonArray([.. found.Select(way => Fields(field, one => ((PathFieldPlan)one.Plan!).Field switch
        {
            PathField.Length => way.Steps.Count,
            PathField.Nodes => new JsonArray([.. way.Nodes.Select(node => One(one, NaiveRows.Is(node, plan.Interface) ? node : null, plan.Interface))]),
            _ => new JsonArray([.. way.Steps.Select(step => Fields(one, part => Step(part, step, plan.Interface)))]),
        }))]);
    }

    private JsonNode? Step(SelectedField field, GraphRelationship step, InterfaceModel type) => field.Plan switch
    {
        ZipPlan zip => Zip(field, zip.Field.Type, step.Properties),
        PathFieldPlan { Field: PathField.Relationship } => Name(field, step),
        PathFieldPlan { Field: PathField.Confidence } => Number(Confidence(step)),
        PathFieldPlan { Field: PathField.From } => Node(field, _graph.Start(step), type),
        _ => Node(field, _graph.End(step), type),
    };

    private JsonObject Graph(SelectedField field, GraphRootPlan plan)
    {
        var node = plan.Status.Label is { } label ? _graph.Labelled(label).FirstOrDefault() : null;
        return Fields(field, one => one.Plan is ScalarPlan scalar
            ? node is null ? null : Scalar(scalar.Field, node.Properties)
            : new JsonArray([.. plan.Labels.Select(counted => Fields(one, part => part.Plan is LabelCountPlan { IsLabel: true } ? counted : _graph.Labelled(counted).Count()))]));
    }

    private string Id(GraphNode node) => NaiveValues.Property(node.Properties, Ontology.Global!.Key!.Property) is { IsNull: false } id ? id.AsString() : string.Empty;

    private GraphValue Confidence(GraphRelationship edge) =>
        Ontology.ConfidenceOf(edge.Type) is { } property ? NaiveValues.Property(edge.Properties, property) : GraphValue.Null;

    private static JsonNode? Number(GraphValue value) => value.IsNull ? null : value.AsFloat();

    private static string Name(SelectedField field, GraphRelationship edge) =>
        ((EnumerationGraphType)field.Named).Values.First(value => (string)value.Value! == edge.Type).Name;

    private static IReadOnlyList<string> Types(object? asked, IReadOnlyList<string> all) => asked is IList { Count: > 0 } list ? [.. list.Cast<string>()] : all;
}
