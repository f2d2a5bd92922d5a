using GraphQL.Types;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Compilation.Selections;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>Compiles objects and lists that are no connections, such as the steps of a path.</summary>
internal sealed class ListCompiler(StatementContext context)
{
    /// <summary>The selected fields of an object as a list of values.</summary>
    public Slot Fields(SelectedField field, bool isNonNull, Func<SelectedField, Slot> compile)
    {
        var slots = new SlotList();
        List<FieldShape> shapes = [];
        foreach (var selected in context.Collector.Collect((IComplexGraphType)field.Named, field.Selections))
        {
            if (selected.IsTypeName)
            {
                shapes.Add(new FieldShape(selected.ResponseName, ConstantShape.Text(selected.Parent)));
                continue;
            }

            var slot = compile(selected);
            slots.Add(slot);
            shapes.Add(new FieldShape(selected.ResponseName, slot.Shape));
        }

        return new Slot(slots.Text, new ObjectShape(shapes, isNonNull)) { Clauses = slots.Clauses, Uses = slots.Uses };
    }

    /// <summary>Rows as a list: a subquery expression, or a CALL clause where something in them aggregates.</summary>
    public Slot Collect(IReadOnlyList<string> lines, Slot row, IReadOnlyList<string> outer, IReadOnlyList<string> own, Shape shape)
    {
        string[] uses = [.. outer.Union(row.Uses.Except(own, StringComparer.Ordinal), StringComparer.Ordinal)];
        if (row.Clauses.Count == 0)
        {
            return new Slot(CypherText.Block("COLLECT", [.. lines, "RETURN " + row.Text]), shape) { Uses = uses };
        }

        var value = context.Names.Computed();
        return new Slot(value, shape)
        {
            Clauses = [CypherText.Block($"CALL ({string.Join(", ", uses)})", [.. lines, .. row.Clauses, $"RETURN collect({row.Text}) AS {value}"])],
            Uses = uses,
        };
    }

    /// <summary>The type of a relationship by its name in the API.</summary>
    public static Slot RelationshipType(SelectedField field, string relationship)
    {
        var names = ((EnumerationGraphType)field.Named).Values.Select(value => ((string)value.Value!, value.Name));
        return new Slot($"type({relationship})", new ScalarShape(ScalarForm.Enum, true, new EnumTexts(names))) { Uses = [relationship] };
    }
}
