using Inlogov.Graph.GraphQL.Compilation.Costs;
using Inlogov.Graph.GraphQL.Compilation.Matching;
using Inlogov.Graph.GraphQL.Compilation.Orders;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Compilation.Selections;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>
/// Compiles <c>related</c>. A shared thing counts the ways in which it joins the two, divided by how many relationships it has: the
/// resource allocation index (Zhou, Lü and Zhang 2009), rounded to four digits so that both databases agree on the order.
/// </summary>
internal sealed class RelatedCompiler(StatementContext context)
{
    private static readonly string[] Marks = ["id"];

    /// <summary>The clauses that find the thing, and the connection.</summary>
    public (IReadOnlyList<string> Lines, Slot Connection) Compile(SelectedField field, RelatedRootPlan plan)
    {
        var arguments = context.Arguments.Add(field);
        var start = context.Names.Node();
        var score = context.Names.Computed();
        var shared = context.Names.Computed();
        var source = Source(start, score, shared, plan);
        var request = new ConnectionRequest(field, arguments, plan.Connection, [], source, null, null)
        {
            Keys =
            [
                new OrderKey(score, true, false, ApiScalar.Float, "score") { IsLate = true },
                OrderCompiler.Unique(plan.Interface, source),
            ],
            EdgeField = one => EdgeField(one, score, shared, plan),
            Marks = Marks,
        };
        return ([context.Sources.Global(start, plan.Interface, arguments["id"])], context.Connections.Compile(request));
    }

    private RowSource Source(string start, string score, string shared, RelatedRootPlan plan)
    {
        var labels = PatternText.Labels(plan.Interface);
        var (first, second) = (context.Names.Relationship(), context.Names.Relationship());
        var (between, node) = (context.Names.Node(), context.Names.Node());
        var (ways, degree, joined, weight) = (context.Names.Computed(), context.Names.Computed(), context.Names.Computed(), context.Names.Computed());
        string Hop(string variable) => PatternText.Arrow(variable, plan.Types, RelationshipDirection.Either);
        var isSameType = string.Join(" OR ", plan.Interface.Members.Select(type => CypherNames.Quote(type.Labels[0])).Select(label => $"({start}:{label} AND {node}:{label})"));
        string[] all = [.. plan.Interface.Members.Select(member => member.Labels[0])];
        var hop = RowCost.Of(scope => (scope.Degree(all, plan.Types, RelationshipDirection.Either), 2 * scope.Degree(all, plan.Types, RelationshipDirection.Either)));
        string[] steps =
        [
            $"MATCH ({start}){Hop(first)}({between}{labels})",
            .. CypherText.Where([context.Trust.Of(first, plan.Types)]),
            $"WITH {between}, count({first}) AS {ways}",
            $"WITH {between}, {ways}, {context.Sources.Degree(between, plan.Types, RelationshipDirection.Either)} AS {degree}",
            $"MATCH ({between}){Hop(second)}({node}{labels})",
            .. CypherText.Where([$"{node} <> {start}", $"({isSameType})", context.Trust.Of(second, plan.Types)]),
            $"WITH {node}, {between}, {ways}, {degree}, count({second}) AS {joined}",
            $"WITH {node}, {between}, {ways} * {joined} AS {joined}, toFloat({ways} * {joined}) / {degree} AS {weight}",
            $"ORDER BY {weight} DESC, {between}.{CypherNames.Quote(plan.Interface.Key!.Property)}",
            $"WITH {node}, round(sum({weight}) * 10000) / 10000 AS {score}, collect([{joined}, {between}]) AS {shared}",
        ];
        return new RowSource(context.Names, node, null) { Outer = [start], Steps = steps, Computed = [score, shared], Aggregates = true, Cost = hop.Then(hop) };
    }

    private Slot EdgeField(SelectedField field, string score, string shared, RelatedRootPlan plan) => ((RelatedFieldPlan)field.Plan!).Field switch
    {
        RelatedField.Score => new Slot(score, new ScalarShape(ScalarForm.Float, true)) { Uses = [score] },
        _ => Because(field, shared, plan),
    };

    private Slot Because(SelectedField field, string shared, RelatedRootPlan plan)
    {
        var size = context.Arguments.Add(field)["first"];
        var limit = context.Parameters.Rows(size, field.ResponseName);
        var pair = context.Names.Element();
        var count = context.Names.Computed();
        var node = context.Names.Node();
        var row = context.Lists.Fields(field, field.IsItemNonNull, one => ((RelatedFieldPlan)one.Plan!).Field == RelatedField.Count
            ? new Slot(count, Scalars.Count) { Uses = [count] }
            : context.Nodes.Compile(one, plan.Interface, node, one.IsNonNull));
        string[] lines = [$"UNWIND {shared}[0..{limit}] AS {pair}", $"WITH {pair}[0] AS {count}, {pair}[1] AS {node}"];
        return context.Lists.Collect(lines, row, [shared], [pair, count, node], new ListShape(row.Shape, field.IsNonNull), scope => scope.Number(size.Path, 1));
    }
}
