using System.Diagnostics;
using System.Globalization;
using GraphQL.Types;
using GraphQL.Validation;
using Inlogov.Graph.GraphQL.Compilation.Costs;
using Inlogov.Graph.GraphQL.Compilation.Filters;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Matching;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Compilation.Selections;
using Inlogov.Graph.GraphQL.Documents;
using Inlogov.Graph.GraphQL.Schema;
using Inlogov.Graph.GraphQL.Search;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>Compiles one root field, with everything below it, to one statement.</summary>
internal sealed class RootCompiler(GraphQLOperation operation, Variables variables, SelectionCollector collector, GraphQLOptions options, bool isReadable = false)
{
    private readonly StatementContext _context = new(operation, variables, collector, isReadable);

    /// <summary>The root field.</summary>
    /// <exception cref="RefusalException">A value that decides the statement is wrong.</exception>
    public CompiledRoot Compile(SelectedField field) => field.Plan switch
    {
        null when field.IsTypeName => new ConstantRoot(field.ResponseName, field.Node, ConstantShape.Text(field.Parent)),
        null => new IntrospectionRoot(field.ResponseName, field.Node, field.Node.Name.Value == "__schema", field.Selections),
        SingleRootPlan single => Single(field, single.Root),
        ListRootPlan list => Root(field, List(field, list)),
        ThroughRootPlan through => Root(field, Through(field, through)),
        NodeRootPlan node => Node(field, node.Interface),
        NodesRootPlan nodes => Nodes(field, nodes.Interface),
        PathsRootPlan paths => Paths(field, paths),
        NeighboursRootPlan neighbours => Root(field, new NeighbourCompiler(_context).Compile(field, neighbours)),
        RelatedRootPlan related => Root(field, new RelatedCompiler(_context).Compile(field, related)),
        SearchRootPlan search => Root(field, new SearchCompiler(_context).Compile(field, search)),
        SuggestRootPlan suggest => Root(field, new SuggestCompiler(_context).Compile(field, suggest)),
        GraphRootPlan graph => Root(field, new GraphCompiler(_context).Compile(field, graph)),
        _ => throw new NotSupportedException($"`{field.ResponseName}` is no root field."),
    };

    /// <summary>
    /// The statements that say why lists are empty: that of the root field, where it is a filtered list, or those right below it, where it is
    /// one node. Each needs a compiler of its own.
    /// </summary>
    public static IEnumerable<EmptyPlan> Explain(SelectedField field, Func<RootCompiler> create, SelectionCollector collector)
    {
        if (field.Plan is ListRootPlan or ThroughRootPlan)
        {
            yield return create().Explain(field, null);
        }

        var lists = field.Plan is SingleRootPlan
            ? collector.Collect((IComplexGraphType)field.Named, field.Selections).Where(one => one.Plan is RelationshipConnectionPlan or ThroughConnectionPlan)
            : [];
        foreach (var list in lists)
        {
            yield return create().Explain(field, list);
        }
    }

    private EmptyPlan Explain(SelectedField field, SelectedField? list)
    {
        var (lines, request) = field.Plan switch
        {
            ListRootPlan all => List(field, all),
            ThroughRootPlan through => Through(field, through),
            SingleRootPlan single => Below(field, single.Root, list!),
            _ => throw new UnreachableException(),
        };
        var (slot, conditions) = new EmptyCompiler(_context).Compile(request);
        return new EmptyPlan(Root(field, lines, slot), conditions, list is null ? [field.ResponseName] : [field.ResponseName, list.ResponseName]);
    }

    private (IReadOnlyList<string> Lines, ConnectionRequest Request) Below(SelectedField field, SingleRootModel root, SelectedField list)
    {
        var (lines, node) = Found(field, root);
        return (lines, list.Plan switch
        {
            RelationshipConnectionPlan many => _context.Nodes.Request(list, many.Relation, many.Connection, node),
            ThroughConnectionPlan many => _context.Nodes.Request(list, many.Relation, many.Connection, node),
            _ => throw new UnreachableException(),
        });
    }

    private StatementRoot Single(SelectedField field, SingleRootModel root)
    {
        var (found, node) = Found(field, root);
        return Root(field, found, _context.Nodes.Compile(field, root.Type, node, field.IsNonNull));
    }

    private (IReadOnlyList<string> Lines, string Node) Found(SelectedField field, SingleRootModel root)
    {
        var arguments = _context.Arguments.Add(field);
        ScalarFieldModel[] given = [.. root.Type.UniqueKeys.Where(key => !arguments[key.Name].IsNull)];
        if (given.Length != 1)
        {
            var names = string.Join("` or `", root.Type.UniqueKeys.Select(key => key.Name));
            throw RefusalException.Of("BAD_REQUEST", $"`{field.ResponseName}` wants exactly one of `{names}`.");
        }

        var node = _context.Names.Node();
        return (Lookup(node, root.Type, root.Label, given[0], arguments[given[0].Name]), node);
    }

    private (IReadOnlyList<string> Lines, ConnectionRequest Request) List(SelectedField field, ListRootPlan plan)
    {
        var arguments = _context.Arguments.Add(field);
        FilteredRows Filter(Func<Conjunct, bool> stays) =>
            new DrivenScan(_context).Compile(arguments["where"], plan.Connection.Filter, plan.Root.Label, stays);
        var (source, condition) = Filter(_ => true);
        return ([], new ConnectionRequest(field, arguments, plan.Connection, plan.Root.DefaultOrder, source, condition, null) { Refilter = Filter });
    }

    private (IReadOnlyList<string> Lines, ConnectionRequest Request) Through(SelectedField field, ThroughRootPlan plan)
    {
        var root = plan.Root;
        var arguments = _context.Arguments.Add(field);
        var start = _context.Names.Node();
        var found = Lookup(start, root.Start, root.Start.Labels[0], root.Start.Key!, arguments[root.StartArgument]);
        var widening = root.Widening is { } chain && arguments.Get(chain.Argument) is true ? chain : null;
        FilteredRows Filter(Func<Conjunct, bool> stays)
        {
            var rows = widening is null
                ? _context.Sources.Through(start, root.Through, root.Target)
                : _context.Sources.Widened(start, root.Through, widening, root.Target);
            return new FilteredRows(rows, _context.Filters.Where(arguments["where"], plan.Connection.Filter, rows, stays));
        }

        var (source, condition) = Filter(_ => true);
        string[] marks = root.Widening is null ? [root.StartArgument] : [root.StartArgument, root.Widening.Argument];
        var origin = new EdgeOrigin(start, root.Through, widening);
        var request = new ConnectionRequest(field, arguments, plan.Connection, root.DefaultOrder, source, condition, origin) { Marks = marks, Refilter = Filter };
        return (found, request);
    }

    private StatementRoot Node(SelectedField field, InterfaceModel type)
    {
        var id = _context.Arguments.Add(field)["id"];
        var node = _context.Names.Node();
        return Root(field, [_context.Sources.Global(node, type, id)], _context.Nodes.Compile(field, type, node, field.IsNonNull));
    }

    private StatementRoot Nodes(SelectedField field, InterfaceModel type)
    {
        var ids = _context.Arguments.Add(field)["ids"];
        var list = _context.Parameters.Value(ids, idsOf: type);
        var position = _context.Names.Element();
        var node = _context.Names.Node();
        var slot = _context.Nodes.Compile(field, type, node, field.IsItemNonNull);
        string[] lines =
        [
            $"UNWIND range(0, size({list}) - 1) AS {position}",
            $"OPTIONAL MATCH ({node}{PatternText.Labels(type)} {{{CypherNames.Quote(type.Key!.Property)}: {list}[{position}]}})",
            $"WITH {position}, {node}",
            $"ORDER BY {position}",
            .. slot.Clauses,
        ];
        Reads reads = scope => scope.Number(ids.Path, 0) * (1 + slot.Reads(scope));
        var shape = new ListShape(slot.Shape, field.IsNonNull);
        if (slot.Clauses.Count == 0)
        {
            var rows = new Slot(CypherText.Block("COLLECT", [.. lines, "RETURN " + slot.Text]), shape);
            return Root(field, [], rows) with { LimitedIds = ids.Path, Reads = reads };
        }

        // collect() drops nulls, COLLECT does not: absent nodes keep their place inside lists of one.
        var value = _context.Names.Computed();
        var element = _context.Names.Element();
        var collected = new Slot($"[{element} IN {value} | {element}[0]]", shape)
        {
            Clauses = [CypherText.Block("CALL ()", [.. lines, $"RETURN collect([{slot.Text}]) AS {value}"])],
        };
        return Root(field, [], collected) with { LimitedIds = ids.Path, Reads = reads };
    }

    private StatementRoot Paths(SelectedField field, PathsRootPlan plan)
    {
        var arguments = _context.Arguments.Add(field);
        var (lines, slot) = new PathCompiler(_context).Compile(field, arguments, plan);
        return Root(field, lines, slot);
    }

    /// <summary>Finds a node by a unique key. An id without a colon may be the type's short key as well.</summary>
    private string[] Lookup(string node, NodeTypeModel type, string label, ScalarFieldModel key, InputValue value)
    {
        var labels = label == type.Labels[0] ? CypherNames.Quote(label) : $"{CypherNames.Quote(type.Labels[0])}:{CypherNames.Quote(label)}";
        var parameter = _context.Parameters.Value(value, idsOf: key.Scalar == ApiScalar.Id ? type : null);
        var property = CypherNames.Quote(key.Property);
        var isShort = key.Scalar == ApiScalar.Id && type.ShortKey is not null && value.Value is string text && !text.Contains(':', StringComparison.Ordinal);
        return isShort
            ? [$"MATCH ({node}:{labels})", $"WHERE {node}.{property} = {parameter} OR {node}.{CypherNames.Quote(type.ShortKey!.Property)} = {parameter}"]
            : [$"MATCH ({node}:{labels} {{{property}: {parameter}}})"];
    }

    private StatementRoot Root(SelectedField field, (IReadOnlyList<string> Lines, ConnectionRequest Request) list) =>
        Root(field, list.Lines, _context.Connections.Compile(list.Request));

    private StatementRoot Root(SelectedField field, (IReadOnlyList<string> Lines, Slot Slot) compiled) => Root(field, compiled.Lines, compiled.Slot);

    private StatementRoot Root(SelectedField field, IReadOnlyList<string> lines, Slot slot)
    {
        var statement = string.Join('\n', [.. lines, .. slot.Clauses, $"RETURN {slot.Text} AS row"]);
        if (CypherText.Subqueries(statement) is var subqueries && subqueries > options.SubqueriesMax)
        {
            throw RefusalException.Of("TOO_MANY_SUBQUERIES", string.Create(CultureInfo.InvariantCulture, $"`{field.ResponseName}` needs {subqueries} subqueries in one statement; at most {options.SubqueriesMax} are allowed. Select fewer lists, counts and facets, or spread them over several root fields."));
        }

        return new StatementRoot(
            field.ResponseName, field.Node, field.IsNonNull, statement, slot.Shape, _context.Arguments.Fields, _context.Parameters.Plans, _context.ConnectionPlans)
        {
            LimitedRows = _context.Parameters.LimitedRows,
            Reads = scope => 1 + slot.Reads(scope),
        };
    }
}
