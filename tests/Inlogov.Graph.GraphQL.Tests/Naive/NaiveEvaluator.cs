using System.Collections;
using System.Text.Json.Nodes;
using GraphQL.Types;
using GraphQL.Validation;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Selections;
using Inlogov.Graph.GraphQL.Documents;
using Inlogov.Graph.GraphQL.Schema;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.GraphQL.Tests.Naive;

/// <summary>
/// Answers an operation by walking a graph in memory: no statement, no plan, every list read whole. It shares with the product how
/// selections are merged and arguments coerced, and nothing of how they are answered.
/// </summary>
internal sealed partial class NaiveEvaluator
{
    private readonly GraphQLOperation _operation;
    private readonly Variables _variables;
    private readonly NaiveGraph _graph;
    private readonly SelectionCollector _collector;
    private readonly NaiveRows _rows;
    private readonly NaiveFilter _filter;
    private readonly NaiveOrder _order;
    private readonly double? _least;

    public NaiveEvaluator(GraphQLOperation operation, Variables variables, NaiveGraph graph)
    {
        _operation = operation;
        _variables = variables;
        _graph = graph;
        _collector = new SelectionCollector(operation, variables);
        _least = operation.AsksForTrust ? operation.TrustOf(variables) : null;
        _rows = new NaiveRows(graph, Ontology, _least);
        _filter = new NaiveFilter(_rows, value => Redirected(value, null));
        _order = new NaiveOrder(_filter);
    }

    private OntologyModel Ontology => _operation.Schema.Ontology;

    /// <summary>The data of the answer.</summary>
    public JsonObject Data() => Fields(_collector.Collect(_operation.RootType, _operation.Definition.SelectionSet), Root);

    private JsonNode? Root(SelectedField field)
    {
        var arguments = Arguments(field);
        return field.Plan switch
        {
            SingleRootPlan { Root: var root } => One(field, Lookup(root.Type, root.Label, arguments), root.Type),
            ListRootPlan list => Connection(field, _graph.Labelled(list.Root.Label).Select(node => new NaiveRow(node)), list.Connection, list.Root.DefaultOrder),
            ThroughRootPlan { Root: var root } plan => Through(field, root, plan, arguments),
            NodeRootPlan node => One(field, Global(arguments.Get("id"), node.Interface), node.Interface),
            NodesRootPlan nodes => new JsonArray([.. ((IList)arguments.Get("ids")!).Cast<object?>().Select(id => One(field, Global(id, nodes.Interface), nodes.Interface))]),
            PathsRootPlan paths => Paths(field, paths, arguments),
            NeighboursRootPlan neighbours => Neighbours(field, neighbours, arguments),
            RelatedRootPlan related => Related(field, related, arguments),
            GraphRootPlan graph => Graph(field, graph),
            _ => throw new NotSupportedException($"{field.ResponseName} is not evaluated."),
        };
    }

    private JsonObject? One(SelectedField field, GraphNode? node, CompositeModel type) => node is null ? null : Node(field, node, type);

    private GraphNode? Lookup(NodeTypeModel type, string label, FieldArguments arguments)
    {
        var key = type.UniqueKeys.Single(one => arguments.Get(one.Name) is not null);
        return Find(type, label, key, (string)arguments.Get(key.Name)!);
    }

    private GraphNode? Find(NodeTypeModel type, string label, ScalarFieldModel key, string given)
    {
        var id = key.Scalar == ApiScalar.Id ? (string)Redirected(given, type)! : given;
        var isShort = key.Scalar == ApiScalar.Id && type.ShortKey is not null && !given.Contains(':', StringComparison.Ordinal);
        return _graph.Labelled(type.Labels[0]).Where(node => node.Labels.Contains(label)).FirstOrDefault(node =>
            NaiveValues.Property(node.Properties, key.Property) == (GraphValue)id
            || (isShort && NaiveValues.Property(node.Properties, type.ShortKey!.Property) == (GraphValue)id));
    }

    private GraphNode? Global(object? id, InterfaceModel type) => _graph.Nodes.FirstOrDefault(node =>
        NaiveRows.Is(node, type) && NaiveValues.Property(node.Properties, type.Key!.Property) == (GraphValue)(string)Redirected(id, null)!);

    /// <summary>Present ids in the place of former ones.</summary>
    private object? Redirected(object? value, NodeTypeModel? type) => value switch
    {
        IList list => list.Cast<object?>().Select(item => Redirected(item, type)).ToList(),
        string id when Ontology is { Redirects: { } redirects, Global.Key: { } key } =>
            _graph.Nodes.FirstOrDefault(node => NaiveValues.Property(node.Properties, redirects.Property) is { IsNull: false } former
                && former.AsList().Any(one => (one.AsString() == id || (type is not null && node.Labels.Contains(type.Labels[0]) && one.AsString().Split(':', 2)[1] == id))
                    && !_graph.Nodes.Any(other => NaiveValues.Property(other.Properties, key.Property) == one))) is { } now
                ? NaiveValues.Property(now.Properties, key.Property).AsString()
                : id,
        _ => value,
    };

    private JsonObject? Through(SelectedField field, ThroughRootModel root, ThroughRootPlan plan, FieldArguments arguments)
    {
        if (Find(root.Start, root.Start.Labels[0], root.Start.Key!, (string)arguments.Get(root.StartArgument)!) is not { } start)
        {
            return null;
        }

        var starts = root.Widening is { } widening && arguments.Get(widening.Argument) is true
            ? _rows.Chains(start, widening.Nodes, widening.Hops).Select(chain => chain[^1]).Distinct()
            : [start];
        return Connection(field, _rows.Through(starts, root.Through, root.Target), plan.Connection, root.DefaultOrder);
    }

    private JsonObject Node(SelectedField field, GraphNode node, CompositeModel target)
    {
        var type = target.Members.First(member => node.Labels.Contains(member.Labels[0]));
        var graphType = (IComplexGraphType)_operation.Schema.Types.AllTypes[type.Name]!;
        return Fields(_collector.Collect(graphType, field.Selections), one => one.Plan switch
        {
            ScalarPlan scalar => Scalar(scalar.Field, node.Properties),
            ToOnePlan single => ToOne(one, node, single.Relation),
            RelationshipConnectionPlan many => Connection(one, _rows.Of(node, many.Relation), many.Connection, many.Relation.DefaultOrder),
            ThroughConnectionPlan many => Connection(one, _rows.Of(node, many.Relation), many.Connection, many.Relation.DefaultOrder),
            _ => throw new NotSupportedException(),
        });
    }

    private JsonObject? ToOne(SelectedField field, GraphNode node, RelationFieldModel relation)
    {
        var key = relation.Target.Key!.Property;
        var first = _rows.Of(node, relation).OrderBy(row => NaiveValues.Property(row.Node.Properties, key).AsString(), StringComparer.Ordinal).FirstOrDefault();
        return first is null ? null : Node(field, first.Node, relation.Target);
    }

    private static JsonObject Fields(IEnumerable<SelectedField> fields, Func<SelectedField, JsonNode?> value)
    {
        var answer = new JsonObject();
        foreach (var field in fields)
        {
            answer[field.ResponseName] = field.IsTypeName ? field.Parent : value(field);
        }

        return answer;
    }

    private JsonObject Fields(SelectedField field, Func<SelectedField, JsonNode?> value) =>
        Fields(_collector.Collect((IComplexGraphType)field.Named, field.Selections), value);

    private FieldArguments Arguments(SelectedField field) =>
        new(0, field.Type is null ? null : _operation.GetArguments(field.Type, field.Node, _variables));

    private static JsonNode? Scalar(ScalarFieldModel field, GraphMap properties)
    {
        var value = NaiveValues.Property(properties, field.Property);
        return value.Kind == GraphValueKind.List ? new JsonArray([.. value.AsList().Select(item => Scalar(field, item))]) : Scalar(field, value);
    }

    private static JsonNode? Scalar(ScalarFieldModel field, GraphValue value) => value.Kind switch
    {
        GraphValueKind.Null => null,
        GraphValueKind.Boolean => value.AsBoolean(),
        GraphValueKind.Integer => value.AsInteger(),
        GraphValueKind.Float => value.AsFloat(),
        GraphValueKind.String => field.Enum is null ? value.AsString() : field.Enum.FindName(value.AsString()),
        _ => NaiveValues.Text(value),
    };
}
