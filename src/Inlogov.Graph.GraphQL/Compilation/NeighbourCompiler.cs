using System.Collections;
using Inlogov.Graph.GraphQL.Compilation.Costs;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Matching;
using Inlogov.Graph.GraphQL.Compilation.Orders;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Compilation.Selections;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>Compiles <c>neighbours</c>: a connection over the relationships of one thing, whichever way they point, surest first.</summary>
internal sealed class NeighbourCompiler(StatementContext context)
{
    private static readonly string[] Marks = ["id", NeighboursRootPlan.TypesArgument, NeighboursRootPlan.ConfidenceArgument];

    /// <summary>The clauses that find the thing, and the connection.</summary>
    public (IReadOnlyList<string> Lines, Slot Connection) Compile(SelectedField field, NeighboursRootPlan plan)
    {
        var arguments = context.Arguments.Add(field);
        var start = context.Names.Node();
        var types = Types(arguments, plan);
        var relationship = context.Names.Relationship();
        var source = Source(start, relationship, types, arguments, plan);
        var request = new ConnectionRequest(field, arguments, plan.Connection, [], source, null, null)
        {
            Keys = Keys(source.Node, relationship, types, plan),
            EdgeField = one => EdgeField(one, start, relationship, types),
            Marks = Marks,
        };
        return ([context.Sources.Global(start, plan.Interface, arguments["id"])], context.Connections.Compile(request));
    }

    private RowSource Source(string start, string relationship, IReadOnlyList<string> types, FieldArguments arguments, NeighboursRootPlan plan)
    {
        var node = context.Names.Node();
        var least = arguments[NeighboursRootPlan.ConfidenceArgument];
        string?[] conditions =
        [
            context.Trust.Of(relationship, types),
            least.IsNull ? null : context.Trust.AtLeast(relationship, types, context.Parameters.Value(least)),
        ];
        string[] labels = [.. plan.Interface.Members.Select(member => member.Labels[0])];
        var arrow = PatternText.Arrow(relationship, types, RelationshipDirection.Either);
        return new RowSource(context.Names, node, _ => $"({start}){arrow}({node}{PatternText.Labels(plan.Interface)})")
        {
            Outer = [start],
            Cost = RowCost.Of(scope => (scope.Degree(labels, types, RelationshipDirection.Either), 2 * scope.Degree(labels, types, RelationshipDirection.Either))),
            RelationshipVariable = relationship,
            Conditions = [.. conditions.OfType<string>()],
            HasParallels = true,
        };
    }

    private List<OrderKey> Keys(string node, string relationship, IReadOnlyList<string> types, NeighboursRootPlan plan)
    {
        var key = plan.Interface.Key!;
        var id = CypherNames.Quote(key.Property);
        List<OrderKey> keys = [];
        if (context.Schema.Ontology.HasConfidence)
        {
            keys.Add(new OrderKey(context.Trust.Confidence(relationship, types, "0.0"), true, false, ApiScalar.Float, "confidence"));
        }

        keys.Add(new OrderKey($"{node}.{id}", false, false, key.Scalar, key.Name));
        keys.Add(new OrderKey($"type({relationship})", false, false, ApiScalar.String, "relationship"));
        keys.Add(new OrderKey($"startNode({relationship}).{id}", false, false, key.Scalar, "start"));
        return keys;
    }

    private Slot EdgeField(SelectedField field, string start, string relationship, IReadOnlyList<string> types) => field.Plan switch
    {
        NeighbourFieldPlan { Field: NeighbourField.Relationship } => ListCompiler.RelationshipType(field, relationship),
        NeighbourFieldPlan { Field: NeighbourField.Direction } => Direction(start, relationship),
        _ => ListCompiler.Confidence(context.Trust.Confidence(relationship, types, "null"), relationship),
    };

    private static Slot Direction(string start, string relationship) =>
        new($"CASE WHEN startNode({relationship}) = {start} THEN 'OUT' ELSE 'IN' END", new ScalarShape(ScalarForm.Text, true)) { Uses = [start, relationship] };

    private static IReadOnlyList<string> Types(FieldArguments arguments, NeighboursRootPlan plan) =>
        arguments.Get(NeighboursRootPlan.TypesArgument) is IList { Count: > 0 } asked
            ? [.. asked.Cast<string>().Distinct().Order(StringComparer.Ordinal)]
            : plan.Types;
}
