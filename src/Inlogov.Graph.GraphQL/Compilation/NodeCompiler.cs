using System.Globalization;
using GraphQL.Types;
using Inlogov.Graph.GraphQL.Compilation.Costs;
using Inlogov.Graph.GraphQL.Compilation.Filters;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Compilation.Selections;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>Compiles the selection of a node to a list: one value for each field that takes one, in the order of the answer.</summary>
internal sealed class NodeCompiler(StatementContext context)
{
    /// <summary>The node of a variable as a field selects it.</summary>
    /// <param name="field">The field whose value it is.</param>
    /// <param name="target">Its type.</param>
    /// <param name="variable">Its variable.</param>
    /// <param name="isNonNull">Whether the schema forbids null here.</param>
    public Slot Compile(SelectedField field, CompositeModel target, string variable, bool isNonNull)
    {
        if (target is NodeTypeModel type)
        {
            var (slots, shape) = Fields(field, type, variable, isNonNull);
            return new Slot(slots.Text, shape) { Clauses = slots.Clauses, Uses = slots.Uses, Reads = slots.Reads };
        }

        return Tagged(field, target, variable, isNonNull);
    }

    /// <summary>A connection over a relation of the node of a variable.</summary>
    public ConnectionRequest Request(SelectedField field, RelationFieldModel relation, ConnectionModel connection, string variable)
    {
        var origin = relation is ThroughFieldModel through ? new EdgeOrigin(variable, through.Through, null) : null;
        var arguments = context.Arguments.Add(field);
        FilteredRows Filter(Func<Conjunct, bool> stays)
        {
            var rows = context.Sources.Relation(variable, relation);
            return new FilteredRows(rows, context.Filters.Where(arguments["where"], connection.Filter, rows, stays));
        }

        var (source, condition) = Filter(_ => true);
        return new ConnectionRequest(field, arguments, connection, relation.DefaultOrder, source, condition, origin) { Refilter = Filter };
    }

    /// <summary>A node of one of several types: a list that begins with the number of the type.</summary>
    private Slot Tagged(SelectedField field, CompositeModel target, string variable, bool isNonNull)
    {
        List<ObjectShape> shapes = [];
        List<string> branches = [];
        List<string> clauses = [];
        List<string> uses = [];
        List<Reads> reads = [];
        for (var i = 0; i < target.Members.Count; i++)
        {
            var member = target.Members[i];
            var (slots, shape) = Fields(field, member, variable, isNonNull: true, tag: i);
            shapes.Add(shape);
            branches.Add($"WHEN {variable}:{CypherNames.Quote(member.Labels[0])} THEN {slots.Text}");
            clauses.AddRange(slots.Clauses);
            uses.AddRange(slots.Uses);
            reads.Add(slots.Reads);
        }

        return new Slot($"CASE {string.Join(' ', branches)} END", new TaggedShape(shapes, isNonNull))
        {
            Clauses = clauses,
            Uses = [.. uses.Distinct(StringComparer.Ordinal)],
            Reads = scope => reads.Max(one => one(scope)),
        };
    }

    private (SlotList Slots, ObjectShape Shape) Fields(SelectedField field, NodeTypeModel type, string variable, bool isNonNull, int? tag = null)
    {
        var slots = new SlotList(context.IsReadable);
        List<FieldShape> shapes = [];
        if (tag is { } number)
        {
            slots.Add(new Slot(context.IsReadable ? $"'{type.Name}'" : number.ToString(CultureInfo.InvariantCulture), new ConstantShape([])) { Uses = [variable], Name = "type" });
        }

        var graphType = (IComplexGraphType)context.Schema.Types.AllTypes[type.Name]!;
        foreach (var selected in context.Collector.Collect(graphType, field.Selections))
        {
            if (selected.IsTypeName)
            {
                shapes.Add(new FieldShape(selected.ResponseName, ConstantShape.Text(type.Name)));
                continue;
            }

            var slot = Field(selected, variable);
            slots.Add(slot with { Name = selected.ResponseName });
            shapes.Add(new FieldShape(selected.ResponseName, slot.Shape));
        }

        return (slots, new ObjectShape(shapes, isNonNull));
    }

    private Slot Field(SelectedField field, string variable) => field.Plan switch
    {
        ScalarPlan scalar => Scalars.Property(variable, scalar.Field),
        ToOnePlan one => ToOne(field, one, variable),
        RelationshipConnectionPlan many => Relation(field, many.Relation, many.Connection, variable),
        ThroughConnectionPlan many => Relation(field, many.Relation, many.Connection, variable),
        _ => throw new NotSupportedException($"`{field.Parent}.{field.ResponseName}` is no field of a node."),
    };

    private Slot Relation(SelectedField field, RelationFieldModel relation, ConnectionModel connection, string variable) =>
        context.Connections.Compile(Request(field, relation, connection, variable));

    private Slot ToOne(SelectedField field, ToOnePlan plan, string variable)
    {
        var source = context.Sources.Relation(variable, plan.Relation);
        var node = Compile(field, plan.Relation.Target, source.Node, field.IsNonNull);
        var key = Orders.OrderCompiler.Unique(plan.Relation.Target, source);
        string[] lines =
        [
            .. source.Match([]),
            source.Group() ?? "WITH " + source.Node,
            "ORDER BY " + key.Text,
            "LIMIT 1",
            .. node.Clauses,
        ];
        Reads reads = scope => source.Reads(scope) + node.Reads(scope);
        string[] uses = [.. source.Outer.Union(node.Uses.Where(name => name != source.Node), StringComparer.Ordinal)];
        if (node.Clauses.Count == 0)
        {
            return new Slot($"head({CypherText.Block("COLLECT", [.. lines, "RETURN " + node.Text])})", node.Shape) { Uses = uses, Reads = reads };
        }

        var value = context.Names.Computed();
        return new Slot($"head({value})", node.Shape)
        {
            Clauses = [CypherText.Block($"CALL ({string.Join(", ", uses)})", [.. lines, $"RETURN collect({node.Text}) AS {value}"])],
            Uses = uses,
            Reads = reads,
        };
    }
}
