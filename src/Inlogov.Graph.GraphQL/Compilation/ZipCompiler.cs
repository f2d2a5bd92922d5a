using GraphQL.Types;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Compilation.Selections;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>
/// Compiles objects zipped from parallel lists of a relationship: the list's positions are unwound, and nodes named in a list
/// are looked up by their key.
/// </summary>
internal sealed class ZipCompiler(StatementContext context)
{
    // How many objects a relationship is taken to have; only the relationship itself knows.
    private const int PlacesEstimate = 3;

    private readonly Dictionary<ZipNodeModel, string> _nodes = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _lookups = [];

    /// <summary>The list of objects of one relationship.</summary>
    public Slot Compile(SelectedField field, ZipTypeModel type, string relationship)
    {
        var position = context.Names.Element();
        var slots = new SlotList(context.IsReadable);
        List<FieldShape> shapes = [];
        foreach (var selected in context.Collector.Collect((IComplexGraphType)field.Named, field.Selections))
        {
            if (selected.IsTypeName)
            {
                shapes.Add(new FieldShape(selected.ResponseName, ConstantShape.Text(type.Name)));
                continue;
            }

            var slot = Part(selected, ((ZipPartPlan)selected.Plan!).Part, relationship, position);
            slots.Add(slot with { Name = selected.ResponseName });
            shapes.Add(new FieldShape(selected.ResponseName, slot.Shape));
        }

        var list = CypherText.Block(
            "COLLECT",
            [
                $"UNWIND range(0, size(coalesce({Property(relationship, First(type))}, [])) - 1) AS {position}",
                .. _lookups,
                .. slots.Clauses,
                "RETURN " + slots.Text,
            ]);
        return new Slot(list, new ListShape(new ObjectShape(shapes, field.IsItemNonNull), field.IsNonNull))
        {
            Uses = [relationship],
            Reads = scope => PlacesEstimate * (_lookups.Count + slots.Reads(scope)),
        };
    }

    private Slot Part(SelectedField field, ZipPartModel part, string relationship, string position) => part switch
    {
        ZipValueModel value => new Slot(Element(relationship, value.Value.Property, position), Scalars.One(value.Value, field.IsNonNull)),
        ZipNodeModel node => Node(field, node, relationship, position),
        ZipLineModel line => Line(field, line, relationship, position),
        _ => throw new NotSupportedException($"`{field.Parent}.{field.ResponseName}` is no field of a zipped object."),
    };

    private Slot Node(SelectedField field, ZipNodeModel part, string relationship, string position)
    {
        var variable = Lookup(part, relationship, position);
        var node = context.Nodes.Compile(field, part.Target, variable, field.IsNonNull);
        return node with { Text = $"CASE WHEN {variable} IS NULL THEN null ELSE {node.Text} END" };
    }

    private Slot Line(SelectedField field, ZipLineModel part, string relationship, string position)
    {
        var variable = Lookup(part.Node, relationship, position);
        var number = Element(relationship, part.Line.Value.Property, position);
        return new Slot(
            $@"split({variable}.{CypherNames.Quote(part.TextProperty)}, '\n')[{number} - 1]",
            new ScalarShape(ScalarForm.Text, field.IsNonNull));
    }

    private string Lookup(ZipNodeModel part, string relationship, string position)
    {
        if (!_nodes.TryGetValue(part, out var variable))
        {
            variable = context.Names.Node();
            _nodes.Add(part, variable);
            var key = $"{{{CypherNames.Quote(part.Key.Property)}: {Element(relationship, part.Property, position)}}}";
            _lookups.Add($"OPTIONAL MATCH ({PatternText(variable, part.Target)} {key})");
        }

        return variable;
    }

    private static string PatternText(string variable, NodeTypeModel type) => Matching.PatternText.Node(variable, type.Labels[0]);

    private static string First(ZipTypeModel type) => type.Parts.Select(part => part switch
    {
        ZipValueModel value => value.Value.Property,
        ZipNodeModel node => node.Property,
        _ => null,
    }).OfType<string>().First();

    private static string Property(string relationship, string property) => $"{relationship}.{CypherNames.Quote(property)}";

    private static string Element(string relationship, string property, string position) => $"{Property(relationship, property)}[{position}]";
}
