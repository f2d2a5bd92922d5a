using GraphQL.Types;
using Inlogov.Graph.GraphQL.Compilation.Costs;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Compilation.Selections;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>Compiles objects and lists that are no connections, such as the steps of a path.</summary>
internal sealed class ListCompiler(StatementContext context)
{
    /// <summary>The selected fields of an object as a list of values.</summary>
    public Slot Fields(SelectedField field, bool isNonNull, Func<SelectedField, Slot> compile)
    {
        var slots = new SlotList(context.IsReadable);
        List<FieldShape> shapes = [];
        foreach (var selected in context.Collector.Collect((IComplexGraphType)field.Named, field.Selections))
        {
            if (selected.IsTypeName)
            {
                shapes.Add(new FieldShape(selected.ResponseName, ConstantShape.Text(selected.Parent)));
                continue;
            }

            var slot = compile(selected);
            slots.Add(slot with { Name = selected.ResponseName });
            shapes.Add(new FieldShape(selected.ResponseName, slot.Shape));
        }

        return new Slot(slots.Text, new ObjectShape(shapes, isNonNull)) { Clauses = slots.Clauses, Uses = slots.Uses, Reads = slots.Reads };
    }

    /// <summary>Rows as a list: a subquery expression, or a CALL clause where something in them aggregates.</summary>
    /// <param name="lines">The clauses that give the rows.</param>
    /// <param name="row">The value of a row.</param>
    /// <param name="outer">The variables from around that the clauses read.</param>
    /// <param name="own">The variables that they bind.</param>
    /// <param name="shape">How the list is written.</param>
    /// <param name="times">How many rows are estimated.</param>
    public Slot Collect(IReadOnlyList<string> lines, Slot row, IReadOnlyList<string> outer, IReadOnlyList<string> own, Shape shape, Reads? times = null)
    {
        string[] uses = [.. outer.Union(row.Uses.Except(own, StringComparer.Ordinal), StringComparer.Ordinal)];
        Reads reads = scope => (times?.Invoke(scope) ?? 1) * (1 + row.Reads(scope));
        if (row.Clauses.Count == 0)
        {
            return new Slot(CypherText.Block("COLLECT", [.. lines, "RETURN " + row.Text]), shape) { Uses = uses, Reads = reads };
        }

        var value = context.Names.Computed();
        return new Slot(value, shape)
        {
            Clauses = [CypherText.Block($"CALL ({string.Join(", ", uses)})", [.. lines, .. row.Clauses, $"RETURN collect({row.Text}) AS {value}"])],
            Uses = uses,
            Reads = reads,
        };
    }

    /// <summary>The type of a relationship by its name in the API.</summary>
    public static Slot RelationshipType(SelectedField field, string relationship)
    {
        var names = ((EnumerationGraphType)field.Named).Values.Select(value => ((string)value.Value!, value.Name));
        return new Slot($"type({relationship})", new ScalarShape(ScalarForm.Enum, true, new EnumTexts(names))) { Uses = [relationship] };
    }

    /// <summary>How sure a relationship is.</summary>
    public static Slot Confidence(string text, string relationship) => new(text, new ScalarShape(ScalarForm.Float, false)) { Uses = [relationship] };
}
