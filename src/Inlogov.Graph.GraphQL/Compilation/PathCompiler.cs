using System.Collections;
using System.Diagnostics;
using System.Globalization;
using GraphQL.Types;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Matching;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Compilation.Selections;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>
/// Compiles <c>paths</c>: both ends are found first, because the search of Neo4j 5.26 is fast between two bound nodes only; of
/// equally short paths those come first whose nodes' keys do, so that both databases agree.
/// </summary>
internal sealed class PathCompiler(StatementContext context)
{
    private const int LengthMost = 10;

    /// <summary>The clauses that find the ends, and the list of paths.</summary>
    public (IReadOnlyList<string> Lines, Slot Paths) Compile(SelectedField field, FieldArguments arguments, PathsRootPlan plan)
    {
        var from = context.Names.Node();
        var to = context.Names.Node();
        string[] ends = [End(from, arguments["from"], plan), End(to, arguments["to"], plan), $"WHERE {from} <> {to}"];
        var path = context.Names.Path();
        var row = Fields(field, field.IsItemNonNull, one => PathField(one, path, plan.Interface));
        var arrow = PatternText.Arrow(string.Empty, Types(arguments, plan), RelationshipDirection.Either, Length(field, arguments));
        var node = context.Names.Element();
        string[] lines =
        [
            $"MATCH {path} = allShortestPaths(({from}){arrow}({to}))",
            "WITH " + path,
            $"ORDER BY [{node} IN nodes({path}) | {node}.{CypherNames.Quote(plan.Interface.Key!.Property)}]",
            "LIMIT " + context.Parameters.Value(arguments["first"]),
        ];
        return (ends, Collect(lines, row, [from, to], [path], new ListShape(row.Shape, field.IsNonNull)));
    }

    private string End(string node, InputValue id, PathsRootPlan plan) =>
        $"MATCH ({node}{PatternText.Labels(plan.Interface)} {{{CypherNames.Quote(plan.Interface.Key!.Property)}: {context.Parameters.Value(id)}}})";

    private static string[] Types(FieldArguments arguments, PathsRootPlan plan) =>
        arguments.Get(PathsRootPlan.ViaArgument) is IList { Count: > 0 } asked ? [.. asked.Cast<string>().Distinct().Order(StringComparer.Ordinal)] : [.. plan.Types];

    private static string Length(SelectedField field, FieldArguments arguments)
    {
        var length = (int)arguments.Get(PathsRootPlan.LengthArgument)!;
        return length is >= 1 and <= LengthMost
            ? string.Create(CultureInfo.InvariantCulture, $"*..{length}")
            : throw RefusalException.Of("BAD_REQUEST", string.Create(CultureInfo.InvariantCulture, $"`{PathsRootPlan.LengthArgument}` of `{field.ResponseName}` is {length}; a path has 1 to {LengthMost} relationships."));
    }

    private Slot PathField(SelectedField field, string path, InterfaceModel type)
    {
        switch (((PathFieldPlan)field.Plan!).Field)
        {
            case Schema.PathField.Length:
                return new Slot($"length({path})", Scalars.Count) { Uses = [path] };
            case Schema.PathField.Nodes:
                var node = context.Names.Node();
                var row = context.Nodes.Compile(field, type, node, field.IsItemNonNull);
                return Collect([$"UNWIND nodes({path}) AS {node}"], row, [path], [node], new ListShape(row.Shape, field.IsNonNull));
            case Schema.PathField.Steps:
                return Steps(field, path, type);
            default:
                throw new UnreachableException();
        }
    }

    private Slot Steps(SelectedField field, string path, InterfaceModel type)
    {
        var relationship = context.Names.Relationship();
        var from = context.Names.Node();
        var to = context.Names.Node();
        var row = Fields(field, field.IsItemNonNull, one => ((PathFieldPlan)one.Plan!).Field switch
        {
            Schema.PathField.Relationship => Relationship(one, relationship),
            Schema.PathField.From => context.Nodes.Compile(one, type, from, one.IsNonNull),
            Schema.PathField.To => context.Nodes.Compile(one, type, to, one.IsNonNull),
            _ => throw new UnreachableException(),
        });
        string[] lines =
        [
            $"UNWIND relationships({path}) AS {relationship}",
            $"WITH {relationship}, startNode({relationship}) AS {from}, endNode({relationship}) AS {to}",
        ];
        return Collect(lines, row, [path], [relationship, from, to], new ListShape(row.Shape, field.IsNonNull));
    }

    private static Slot Relationship(SelectedField field, string relationship)
    {
        var names = ((EnumerationGraphType)field.Named).Values.Select(value => ((string)value.Value!, value.Name));
        return new Slot($"type({relationship})", new ScalarShape(ScalarForm.Enum, true, new EnumTexts(names))) { Uses = [relationship] };
    }

    private Slot Fields(SelectedField field, bool isNonNull, Func<SelectedField, Slot> compile)
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
    private Slot Collect(IReadOnlyList<string> lines, Slot row, IReadOnlyList<string> outer, IReadOnlyList<string> own, Shape shape)
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
}
