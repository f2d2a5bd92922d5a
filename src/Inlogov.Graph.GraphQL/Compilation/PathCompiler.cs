using System.Collections;
using System.Diagnostics;
using System.Globalization;
using Inlogov.Graph.GraphQL.Compilation.Costs;
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
    private const int NodesEstimate = 5;

    /// <summary>The clauses that find the ends, and the list of paths.</summary>
    public (IReadOnlyList<string> Lines, Slot Paths) Compile(SelectedField field, FieldArguments arguments, PathsRootPlan plan)
    {
        var from = context.Names.Node();
        var to = context.Names.Node();
        string[] ends = [context.Sources.Global(from, plan.Interface, arguments["from"]), context.Sources.Global(to, plan.Interface, arguments["to"]), $"WHERE {from} <> {to}"];
        var path = context.Names.Path();
        var types = Types(arguments, plan);
        var row = context.Lists.Fields(field, field.IsItemNonNull, one => PathField(one, path, plan.Interface, types));
        var arrow = PatternText.Arrow(string.Empty, types, RelationshipDirection.Either, Length(field, arguments));
        var node = context.Names.Element();
        string[] lines =
        [
            $"MATCH {path} = allShortestPaths(({from}){arrow}({to}))",
            .. CypherText.Where([context.Trust.OfEach($"relationships({path})", types)]),
            "WITH " + path,
            $"ORDER BY [{node} IN nodes({path}) | {node}.{CypherNames.Quote(plan.Interface.Key!.Property)}]",
            "LIMIT " + context.Parameters.Rows(arguments["first"], field.ResponseName),
        ];
        return (ends, context.Lists.Collect(lines, row, [from, to], [path], new ListShape(row.Shape, field.IsNonNull), Estimate(arguments, plan, types)));
    }

    /// <summary>A search from both ends reads what lies within half the length of either, at most the whole graph; then come the paths.</summary>
    private static Reads Estimate(FieldArguments arguments, PathsRootPlan plan, IReadOnlyList<string> types)
    {
        string[] labels = [.. plan.Interface.Members.Select(member => member.Labels[0])];
        var half = ((int)arguments.Get(PathsRootPlan.LengthArgument)! + 1) / 2;
        var first = arguments["first"].Path;
        return scope =>
        {
            var degree = scope.Degree(labels, types, RelationshipDirection.Either);
            var whole = scope.Nodes(plan.Interface) * (1 + (degree / 2));
            return Math.Min(whole, 4 * Math.Pow(degree, half)) + scope.Number(first, 1);
        };
    }

    private static string[] Types(FieldArguments arguments, PathsRootPlan plan) =>
        arguments.Get(PathsRootPlan.ViaArgument) is IList { Count: > 0 } asked ? [.. asked.Cast<string>().Distinct().Order(StringComparer.Ordinal)] : [.. plan.Types];

    private static string Length(SelectedField field, FieldArguments arguments)
    {
        var length = (int)arguments.Get(PathsRootPlan.LengthArgument)!;
        return length is >= 1 and <= LengthMost
            ? string.Create(CultureInfo.InvariantCulture, $"*..{length}")
            : throw RefusalException.Of("BAD_REQUEST", string.Create(CultureInfo.InvariantCulture, $"`{PathsRootPlan.LengthArgument}` of `{field.ResponseName}` is {length}; a path has 1 to {LengthMost} relationships."));
    }

    private Slot PathField(SelectedField field, string path, InterfaceModel type, IReadOnlyList<string> types)
    {
        switch (((PathFieldPlan)field.Plan!).Field)
        {
            case Schema.PathField.Length:
                return new Slot($"length({path})", Scalars.Count) { Uses = [path] };
            case Schema.PathField.Nodes:
                var node = context.Names.Node();
                var row = context.Nodes.Compile(field, type, node, field.IsItemNonNull);
                return context.Lists.Collect([$"UNWIND nodes({path}) AS {node}"], row, [path], [node], new ListShape(row.Shape, field.IsNonNull), _ => NodesEstimate);
            case Schema.PathField.Steps:
                return Steps(field, path, type, types);
            default:
                throw new UnreachableException();
        }
    }

    private Slot Steps(SelectedField field, string path, InterfaceModel type, IReadOnlyList<string> types)
    {
        var relationship = context.Names.Relationship();
        var from = context.Names.Node();
        var to = context.Names.Node();
        var row = context.Lists.Fields(field, field.IsItemNonNull, one => one.Plan switch
        {
            ZipPlan zip => new ZipCompiler(context).Compile(one, zip.Field.Type, relationship),
            PathFieldPlan { Field: Schema.PathField.Relationship } => ListCompiler.RelationshipType(one, relationship),
            PathFieldPlan { Field: Schema.PathField.Confidence } => ListCompiler.Confidence(context.Trust.Confidence(relationship, types, "null"), relationship),
            PathFieldPlan { Field: Schema.PathField.From } => context.Nodes.Compile(one, type, from, one.IsNonNull),
            PathFieldPlan { Field: Schema.PathField.To } => context.Nodes.Compile(one, type, to, one.IsNonNull),
            _ => throw new UnreachableException(),
        });
        string[] lines =
        [
            $"UNWIND relationships({path}) AS {relationship}",
            $"WITH {relationship}, startNode({relationship}) AS {from}, endNode({relationship}) AS {to}",
        ];
        return context.Lists.Collect(lines, row, [path], [relationship, from, to], new ListShape(row.Shape, field.IsNonNull), _ => NodesEstimate);
    }
}
