using System.Text.Json;
using System.Text.Json.Nodes;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Selections;
using Inlogov.Graph.GraphQL.Responses;
using Inlogov.Graph.GraphQL.Schema;
using Inlogov.Graph.Values;
using Keyed = (Inlogov.Graph.GraphQL.Tests.Naive.NaiveRow Row, System.Collections.Generic.IReadOnlyList<Inlogov.Graph.Values.GraphValue> Keys);

namespace Inlogov.Graph.GraphQL.Tests.Naive;

/// <content>Connections: filter, order, cut, count.</content>
internal sealed partial class NaiveEvaluator
{
    private JsonObject Connection(SelectedField field, IEnumerable<NaiveRow> rows, ConnectionModel model, IReadOnlyList<OrderKeyModel> defaults)
    {
        var arguments = Arguments(field);
        var all = rows.ToList();
        var filtered = all.Where(row => _filter.Holds(row, arguments.Get("where"), model.Filter)).ToList();
        var sorted = _order.Sort(filtered, arguments.Get("order"), model.Sort, defaults, model.Target);
        return Page(field, sorted, arguments, model, (_, _) => throw new NotSupportedException(), facets => Facets(facets, all, arguments, model));
    }

    private JsonObject Page(
        SelectedField field, IReadOnlyList<Keyed> sorted, FieldArguments arguments, ConnectionModel model, Func<SelectedField, NaiveRow, JsonNode?> edgeField, Func<SelectedField, JsonNode> facets)
    {
        var (from, to) = (Place(sorted, arguments.Get("after")) + 1 ?? 0, Place(sorted, arguments.Get("before")) ?? sorted.Count);
        var isBackward = arguments.Get("last") is not null && arguments.Get("first") is null;
        var size = (int?)(arguments.Get("first") ?? arguments.Get("last")) ?? GraphQLOptions.Default.PageSizeDefault;
        var (first, last) = isBackward ? (Math.Max(from, to - size), to) : (from, Math.Min(to, from + size));
        var page = sorted.Skip(first).Take(last - first).Select(one => one.Row).ToList();
        return Fields(field, one => one.Plan switch
        {
            TotalCountPlan => sorted.Count,
            NodesPlan => new JsonArray([.. page.Select(row => Node(one, row.Node, model.Target))]),
            EdgesPlan => new JsonArray([.. page.Select(row => Fields(one, edge => Edge(edge, row, model, edgeField)))]),
            PageInfoPlan => Fields(one, info => ((PageInfoFieldPlan)info.Plan!).Field switch
            {
                PageInfoField.HasNextPage => isBackward ? arguments.Get("before") is not null : last < to,
                PageInfoField.HasPreviousPage => isBackward ? first > from : arguments.Get("after") is not null,
                _ => page.Count == 0 ? null : NaiveAnswer.Cursor,
            }),
            FacetsPlan => facets(one),
            _ => throw new NotSupportedException(),
        });
    }

    private JsonNode? Edge(SelectedField field, NaiveRow row, ConnectionModel model, Func<SelectedField, NaiveRow, JsonNode?> edgeField) => field.Plan switch
    {
        CursorPlan => NaiveAnswer.Cursor,
        EdgeNodePlan => Node(field, row.Node, model.Target),
        EdgeScalarPlan scalar => Scalar(scalar.Field, row.Edge!.Properties),
        SupportCountPlan => row.Support!.Count,
        LatestPlan latest => Scalar(latest.Latest.Field, NaiveFilter.Latest(row, latest.Latest)),
        SupportConnectionPlan support => Connection(field, row.Support!.Select(node => new NaiveRow(node)), support.Connection, []),
        ZipPlan zip => Zip(field, zip.Field.Type, row.Edge!.Properties),
        _ => edgeField(field, row),
    };

    private JsonArray Zip(SelectedField field, ZipTypeModel type, GraphMap properties)
    {
        GraphValue At(string property, int index) => NaiveValues.Property(properties, property) is { IsNull: false } list && index < list.AsList().Count ? list.AsList()[index] : GraphValue.Null;
        GraphNode? Target(ZipNodeModel part, int index) => _graph.Labelled(part.Target.Labels[0])
            .FirstOrDefault(node => NaiveValues.Property(node.Properties, part.Key.Property) is { IsNull: false } key && key == At(part.Property, index));
        var lengthOf = type.Parts.Select(part => part switch
        {
            ZipValueModel value => value.Value.Property,
            ZipNodeModel node => node.Property,
            _ => null,
        }).First(property => property is not null)!;
        var list = NaiveValues.Property(properties, lengthOf);
        return new JsonArray([.. Enumerable.Range(0, list.IsNull ? 0 : list.AsList().Count).Select(i => Fields(field, one => ((ZipPartPlan)one.Plan!).Part switch
        {
            ZipValueModel value => Scalar(value.Value, At(value.Value.Property, i)),
            ZipNodeModel node => One(one, Target(node, i), node.Target),
            ZipLineModel line => Line(Target(line.Node, i), line.TextProperty, At(line.Line.Value.Property, i)),
            _ => throw new NotSupportedException(),
        }))]);
    }

    private static JsonNode? Line(GraphNode? node, string property, GraphValue line)
    {
        var text = node is null ? GraphValue.Null : NaiveValues.Property(node.Properties, property);
        return text.IsNull || line.IsNull ? null : text.AsString().Split('\n').ElementAtOrDefault((int)line.AsInteger() - 1);
    }

    private JsonObject Facets(SelectedField field, IReadOnlyList<NaiveRow> all, FieldArguments arguments, ConnectionModel model)
    {
        var common = (int)Arguments(field).Get("first")!;
        return Fields(field, facet =>
        {
            var own = Arguments(facet);
            var size = (int?)own.Get("first") ?? common;
            var nodes = all.Where(row => _filter.Holds(row, arguments.Get("where"), model.Filter, condition => !IsOwn(condition, facet.Plan!)))
                .Select(row => row.Node).Distinct().ToList();
            return facet.Plan switch
            {
                ScalarFacetPlan scalar => Facet(facet, size, nodes.Select(node => Part(NaiveValues.Property(node.Properties, scalar.Field.Property), own)), NaiveValues.Compare, (_, value) => Scalar(scalar.Field, value)),
                RelationFacetPlan { Relation: var relation } => Facet(
                    facet,
                    size,
                    nodes.SelectMany(node => _rows.Of(node, relation).Select(row => (GraphValue)row.Node).Distinct().DefaultIfEmpty(GraphValue.Null)),
                    (one, other) => NaiveValues.Compare(Key(one, relation), Key(other, relation)),
                    (value, node) => Node(value, node.AsNode(), relation.Target)),
                _ => throw new NotSupportedException(),
            };
        });
    }

    private JsonObject Facet(SelectedField field, int size, IEnumerable<GraphValue> values, Comparison<GraphValue> compare, Func<SelectedField, GraphValue, JsonNode?> write)
    {
        var all = values.ToList();
        var counts = all.Where(value => !value.IsNull).GroupBy(value => value)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, Comparer<GraphValue>.Create(compare)).ToList();
        return Fields(field, one => ((FacetFieldPlan)one.Plan!).Field switch
        {
            FacetField.Values => new JsonArray([.. counts.Take(size).Select(group =>
                Fields(one, part => ((FacetFieldPlan)part.Plan!).Field == FacetField.Count ? group.Count() : write(part, group.Key)))]),
            FacetField.Other => counts.Skip(size).Sum(group => group.Count()),
            _ => all.Count(value => value.IsNull),
        });
    }

    private static bool IsOwn(FilterFieldModel condition, FieldPlan facet) => (condition, facet) switch
    {
        (ScalarFilter filter, ScalarFacetPlan scalar) => filter.Field == scalar.Field,
        (RelationFilter filter, RelationFacetPlan relation) => filter.Relation == relation.Relation,
        _ => false,
    };

    private static GraphValue Part(GraphValue value, FieldArguments arguments) =>
        value.IsNull || arguments.Get("by") is not int length ? value : NaiveValues.Text(value)[..length];

    private static GraphValue Key(GraphValue node, RelationFieldModel relation) => NaiveValues.Property(node.AsNode().Properties, relation.Target.Key!.Property);

    private static int? Place(IReadOnlyList<Keyed> sorted, object? cursor)
    {
        if (cursor is not string text || !CursorText.TryRead(text, out _, out var keys))
        {
            return null;
        }

        var place = sorted.ToList().FindIndex(row => row.Keys.Count <= keys.Count && row.Keys.Select((key, i) => IsSame(key, keys[i])).All(same => same));
        return place >= 0 ? place : throw new NotSupportedException("The cursor marks no row.");
    }

    private static bool IsSame(GraphValue key, JsonElement given) => key.Kind switch
    {
        GraphValueKind.Null => given.ValueKind == JsonValueKind.Null,
        GraphValueKind.Integer or GraphValueKind.Float => given.ValueKind == JsonValueKind.Number && given.GetRawText() == key.ToString(),
        GraphValueKind.Boolean => given.ValueKind == (key.AsBoolean() ? JsonValueKind.True : JsonValueKind.False),
        _ => given.ValueKind == JsonValueKind.String && given.GetString() == NaiveValues.Text(key),
    };
}
