using GraphQL.Types;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Compilation.Selections;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>Compiles <c>graph</c>: the properties of the one node that says where the graph stands, and counts that the database keeps.</summary>
internal sealed class GraphCompiler(StatementContext context)
{
    /// <summary>The clauses that find the node, and what is selected.</summary>
    public (IReadOnlyList<string> Lines, Slot Graph) Compile(SelectedField field, GraphRootPlan plan)
    {
        var node = context.Names.Node();
        var slot = context.Lists.Fields(field, field.IsNonNull, one => one.Plan switch
        {
            ScalarPlan scalar => Scalars.Property(node, scalar.Field),
            _ => Counts(one, plan.Labels),
        });
        return plan.Status.Label is { } label
            ? ([$"OPTIONAL MATCH ({node}:{CypherNames.Quote(label)})", "WITH " + node, "LIMIT 1"], slot)
            : ([], slot);
    }

    private Slot Counts(SelectedField field, IReadOnlyList<string> labels)
    {
        var fields = context.Collector.Collect((IComplexGraphType)field.Named, field.Selections);
        var shape = new ObjectShape([.. fields.Select(one => new FieldShape(one.ResponseName, ShapeOf(one)))], field.IsItemNonNull);
        var rows = labels.Select(label => Row([.. fields.Where(one => !one.IsTypeName)], label));
        return new Slot(CypherText.List([.. rows]), new ListShape(shape, field.IsNonNull));
    }

    private string Row(SelectedField[] fields, string label)
    {
        var row = new SlotList(context.IsReadable);
        foreach (var field in fields)
        {
            row.Add(new Slot(Value(field, label), ShapeOf(field)) { Name = field.ResponseName });
        }

        return row.Text;
    }

    private static Shape ShapeOf(SelectedField field) => field switch
    {
        { IsTypeName: true } => ConstantShape.Text(field.Parent),
        { Plan: LabelCountPlan { IsLabel: true } } => new ScalarShape(ScalarForm.Text, true),
        _ => Scalars.Count,
    };

    /// <summary>The labels are those of the SDL, and no text of a user.</summary>
    private string Value(SelectedField field, string label)
    {
        if (field.Plan is LabelCountPlan { IsLabel: true })
        {
            return "'" + label.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'";
        }

        return $"COUNT {{ MATCH ({context.Names.Node()}:{CypherNames.Quote(label)}) }}";
    }
}
