using Inlogov.Graph.GraphQL.Compilation.Costs;
using Inlogov.Graph.GraphQL.Compilation.Filters;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Compilation.Selections;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>
/// Compiles the facets of a connection. Each counts all its nodes anew, without the filter's conditions on the very field it counts by, so
/// that the other choices stay in sight; the database keeps the list of values, and what the page shows of it travels.
/// </summary>
internal sealed class FacetCompiler(StatementContext context, ConnectionRequest request)
{
    /// <summary>The selected facets as one value beside the rows.</summary>
    public Slot Compile(SelectedField field)
    {
        var size = context.Arguments.Add(field)[FacetsPlan.SizeArgument];
        var sizeLimit = new Lazy<string>(() => context.Parameters.Rows(size, field.ResponseName));
        return context.Lists.Fields(field, field.IsNonNull, one => Facet(one, sizeLimit, size.Path));
    }

    private Slot Facet(SelectedField field, Lazy<string> size, InputPath sizePath)
    {
        var arguments = context.Arguments.Add(field);
        var own = arguments[FacetsPlan.SizeArgument];
        var limit = own.IsNull ? size.Value : context.Parameters.Rows(own, field.ResponseName);
        var counts = context.Names.Computed();
        var facet = field.Plan switch
        {
            ScalarFacetPlan scalar => ByProperty(scalar, arguments, counts),
            RelationFacetPlan relation => ByRelation(relation.Relation, counts),
            _ => throw new NotSupportedException($"`{field.Parent}.{field.ResponseName}` is no facet."),
        };
        var slot = context.Lists.Fields(field, field.IsNonNull, one => Part(one, field, counts, (limit, own.IsNull ? sizePath : own.Path)));
        return slot with
        {
            Clauses = [facet.Call, .. slot.Clauses],
            Reads = scope => facet.Reads(scope) + slot.Reads(scope),
            Uses = [.. facet.Outer.Union(slot.Uses.Where(name => name != counts), StringComparer.Ordinal)],
        };
    }

    private (string Call, IReadOnlyList<string> Outer, Reads Reads) ByProperty(ScalarFacetPlan plan, FieldArguments arguments, string counts)
    {
        var rows = request.Refilter!(conjunct => conjunct.Meaning is not ScalarFilter filter || filter.Field != plan.Field);
        var property = Scalars.Text(rows.Source.Node, plan.Field);
        var part = arguments[ScalarFacetPlan.PartArgument];
        var value = part.IsNull ? property : $"left(toString({property}), {context.Parameters.Value(part)})";
        var (key, count) = (context.Names.Computed(), context.Names.Computed());
        return Call(rows, [$"WITH {value} AS {key}, count(*) AS {count}", $"ORDER BY {count} DESC, {key}"], key, count, counts, _ => 0);
    }

    private (string Call, IReadOnlyList<string> Outer, Reads Reads) ByRelation(RelationFieldModel relation, string counts)
    {
        var rows = request.Refilter!(conjunct => conjunct.Meaning is not RelationFilter filter || filter.Relation != relation);
        var source = context.Sources.Relation(rows.Source.Node, relation);
        string[] match = [.. source.Match([])];
        var count = context.Names.Computed();
        string[] lines =
        [
            "OPTIONAL " + match[0],
            .. match[1..],
            $"WITH {source.Node}, count(DISTINCT {rows.Source.Node}) AS {count}",
            $"ORDER BY {count} DESC, {Orders.OrderCompiler.Unique(relation.Target, source).Text}",
        ];
        return Call(rows, lines, source.Node, count, counts, source.Cost.Work);
    }

    private static (string Call, IReadOnlyList<string> Outer, Reads Reads) Call(FilteredRows rows, string[] grouping, string key, string count, string counts, Reads each)
    {
        var outer = rows.Source.Outer;
        double Estimate(CostScope scope) => rows.Source.Reads(scope) + (rows.Source.Cost.Rows(scope) * each(scope));
        return (CypherText.Block($"CALL ({string.Join(", ", outer)})", [.. rows.Nodes(), .. grouping, $"RETURN collect([{key}, {count}]) AS {counts}"]), outer, Estimate);
    }

    private Slot Part(SelectedField field, SelectedField facet, string counts, (string Text, InputPath Path) limit)
    {
        var pair = context.Names.Element();
        var known = $"[{pair} IN {counts} WHERE {pair}[0] IS NOT NULL]";
        switch (((FacetFieldPlan)field.Plan!).Field)
        {
            case FacetField.Values:
                return Values(field, facet, $"{known}[0..{limit.Text}]", counts, limit.Path);
            case FacetField.Other:
                var sum = context.Names.Computed();
                var rest = context.Names.Element();
                return new Slot($"reduce({sum} = 0, {rest} IN {known}[{limit.Text}..] | {sum} + {rest}[1])", Scalars.Count) { Uses = [counts] };
            default:
                return new Slot($"coalesce(head([{pair} IN {counts} WHERE {pair}[0] IS NULL | {pair}[1]]), 0)", Scalars.Count) { Uses = [counts] };
        }
    }

    private Slot Values(SelectedField field, SelectedField facet, string list, string counts, InputPath size)
    {
        var pair = context.Names.Element();
        if (facet.Plan is ScalarFacetPlan scalar)
        {
            var shape = scalar.Field.Scalar is ApiScalar.Date or ApiScalar.DateTime
                ? new ScalarShape(ScalarForm.Text, true)
                : Scalars.One(scalar.Field, isNonNull: true);
            var value = context.Lists.Fields(field, field.IsItemNonNull, one => IsCount(one)
                ? new Slot($"{pair}[1]", Scalars.Count)
                : new Slot($"{pair}[0]", shape));
            return new Slot($"[{pair} IN {list} | {value.Text}]", new ListShape(value.Shape, field.IsNonNull)) { Uses = [counts] };
        }

        var target = ((RelationFacetPlan)facet.Plan!).Relation.Target;
        var (node, count) = (context.Names.Node(), context.Names.Computed());
        var row = context.Lists.Fields(field, field.IsItemNonNull, one => IsCount(one)
            ? new Slot(count, Scalars.Count) { Uses = [count] }
            : context.Nodes.Compile(one, target, node, one.IsNonNull));
        string[] lines = [$"UNWIND {list} AS {pair}", $"WITH {pair}[0] AS {node}, {pair}[1] AS {count}"];
        return context.Lists.Collect(lines, row, [counts], [pair, node, count], new ListShape(row.Shape, field.IsNonNull), scope => scope.Number(size, 1));
    }

    private static bool IsCount(SelectedField field) => field.Plan is FacetFieldPlan { Field: FacetField.Count };
}
