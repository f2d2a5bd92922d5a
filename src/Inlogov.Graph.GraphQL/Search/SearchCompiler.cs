using Inlogov.Graph.GraphQL.Compilation;
using Inlogov.Graph.GraphQL.Compilation.Costs;
using Inlogov.Graph.GraphQL.Compilation.Filters;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Matching;
using Inlogov.Graph.GraphQL.Compilation.Orders;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Compilation.Selections;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Search;

/// <summary>
/// Compiles <c>search</c>: a connection over the hits of a full-text query. Scores are rounded to four digits, so that both databases, one of
/// which writes them in 32 bits, agree on the order and on where a page ends; the unique key orders equal ones.
/// </summary>
internal sealed class SearchCompiler(StatementContext context)
{
    private static readonly string[] Marks = [SearchRootPlan.QueryArgument, SearchRootPlan.TypesArgument];

    /// <summary>The connection.</summary>
    public (IReadOnlyList<string> Lines, Slot Connection) Compile(SelectedField field, SearchRootPlan plan)
    {
        var arguments = context.Arguments.Add(field);
        var (source, score) = Hits(plan.Model, context.Parameters.Search(arguments[SearchRootPlan.QueryArgument]), arguments[SearchRootPlan.TypesArgument]);
        var condition = context.Filters.Where(arguments["where"], plan.Connection.Filter, source);
        var request = new ConnectionRequest(field, arguments, plan.Connection, [], source, condition, null)
        {
            Keys =
            [
                new OrderKey(score, true, false, ApiScalar.Float, "score") { IsLate = true },
                OrderCompiler.Unique(plan.Model.Target, source),
            ],
            EdgeField = one => EdgeField(one, score, source.Node, plan.Model),
            HeadField = one => Facets(one, arguments, plan),
            Marks = Marks,
            SearchText = arguments[SearchRootPlan.QueryArgument].Path,
        };
        return ([], context.Connections.Compile(request));
    }

    /// <summary>The hits of a query, each with its score.</summary>
    public (RowSource Source, string Score) Hits(SearchModel model, string query, InputValue types)
    {
        var (node, raw, score) = (context.Names.Node(), context.Names.Computed(), context.Names.Computed());
        string[] steps =
        [
            $"CALL db.index.fulltext.queryNodes('{SearchModel.IndexName}', {query}) YIELD node AS {node}, score AS {raw}",
            $"WITH {node}, round({raw} * 10000) / 10000 AS {score}",
        ];

        // A word is estimated to stand in every twentieth thing.
        var cost = RowCost.Of(scope => (scope.Nodes(model.Target) / 20, scope.Nodes(model.Target) / 20));
        var source = new RowSource(context.Names, node, null)
        {
            Steps = steps,
            Computed = [score],
            Conditions = [IsOfType(node, model, types)],
            Aggregates = true,
            Cost = cost,
        };
        return (source, score);
    }

    private string IsOfType(string node, SearchModel model, InputValue types)
    {
        if (types.IsNull)
        {
            return $"({string.Join(" OR ", model.Types.Select(type => $"{node}:{CypherNames.Quote(type.Labels[0])}"))})";
        }

        var label = context.Names.Element();
        return $"any({label} IN labels({node}) WHERE {label} IN {context.Parameters.Value(types)})";
    }

    private static Slot EdgeField(SelectedField field, string score, string node, SearchModel model) => ((SearchFieldPlan)field.Plan!).Field switch
    {
        SearchField.Score => new Slot(score, new ScalarShape(ScalarForm.Float, true)) { Uses = [score] },
        _ => new Slot(CypherText.List([.. model.Properties.Select(property => $"{node}.{CypherNames.Quote(property)}")]), new HighlightsShape()) { Uses = [node] },
    };

    private Slot Facets(SelectedField field, FieldArguments arguments, SearchRootPlan plan) => context.Lists.Fields(field, field.IsNonNull, one =>
    {
        var (source, _) = Hits(plan.Model, context.Parameters.Search(arguments[SearchRootPlan.QueryArgument]), default);
        var rows = new FilteredRows(source, context.Filters.Where(arguments["where"], plan.Connection.Filter, source));
        var (counts, type, count, pair) = (context.Names.Computed(), context.Names.Computed(), context.Names.Computed(), context.Names.Element());
        var cases = plan.Model.Types.Select(model => $"WHEN {source.Node}:{CypherNames.Quote(model.Labels[0])} THEN '{model.Labels[0].Replace("'", "\\'", StringComparison.Ordinal)}'");
        string[] lines =
        [
            .. rows.Nodes(),
            $"WITH CASE {string.Join(' ', cases)} END AS {type}, count(*) AS {count}",
            $"ORDER BY {count} DESC, {type}",
            $"RETURN collect([{type}, {count}]) AS {counts}",
        ];
        var value = context.Lists.Fields(one, one.IsItemNonNull, part => ((SearchFieldPlan)part.Plan!).Field == SearchField.Count
            ? new Slot($"{pair}[1]", Scalars.Count)
            : new Slot($"{pair}[0]", new ScalarShape(ScalarForm.Enum, true, Labels(plan.Model))));
        return new Slot($"[{pair} IN {counts} | {value.Text}]", new ListShape(value.Shape, one.IsNonNull))
        {
            Clauses = [CypherText.Block("CALL ()", lines)],
            Reads = source.Reads,
        };
    });

    private static EnumTexts Labels(SearchModel model) => new(model.Types.Select(type => (type.Labels[0], type.Name)));
}
