using GraphQL.Types;
using Inlogov.Graph.GraphQL.Compilation.Costs;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Orders;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Compilation.Selections;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>
/// Compiles a connection to a list: its heads (<c>totalCount</c>), then its rows, of which the database gives one more than
/// the page shows. Rows are ordered and cut before anything below them is read.
/// </summary>
internal sealed class ConnectionCompiler(StatementContext context)
{
    /// <summary>The connection as one value of the row around it.</summary>
    public Slot Compile(ConnectionRequest request)
    {
        var index = context.ReserveConnection();
        var keys = request.Keys ?? context.Orders.Compile(
            request.Arguments["order"], request.Model.Sort, request.DefaultOrder, request.Model.Target, request.Source);
        var parts = Parts(request);
        keys = TellingParallelsApart(request, keys, parts);
        var list = new SlotList(context.IsReadable);
        foreach (var head in parts.Heads)
        {
            list.Add(head);
        }

        if (parts.HasRows)
        {
            list.Add(Rows(request, index, keys, parts) with { Name = "rows" });
        }

        context.KeepConnection(Plan(request, index, keys));
        return new Slot(list.Text, Shape(request, index, parts)) { Clauses = list.Clauses, Uses = list.Uses, Reads = list.Reads };
    }

    /// <summary>How many rows there are in all: a stored degree where there is nothing to check.</summary>
    public Slot Total(ConnectionRequest request)
    {
        var source = request.Source;
        if (request.Condition is null && source.Degree is { } degree)
        {
            return new Slot(degree, Scalars.Count) { Uses = source.Outer, Reads = _ => 1 };
        }

        if (!request.ConditionAggregates)
        {
            string[] counted = [.. source.Match([request.Condition]), .. source.IsDistinct ? ["RETURN DISTINCT " + source.Node] : Array.Empty<string>()];
            return new Slot(CypherText.Block("COUNT", counted), Scalars.Count)
            {
                Uses = source.Outer,
                Reads = source.IsScan && request.Condition is null ? _ => 1 : source.Reads,
            };
        }

        var total = context.Names.Computed();
        string[] lines = request.IsConditionLate
            ? [.. source.Match([]), source.Group()!, .. CypherText.Where([request.Condition]), $"RETURN count(*) AS {total}"]
            : [.. source.Match([request.Condition]), $"RETURN count(DISTINCT {source.Node}) AS {total}"];
        return new Slot(total, Scalars.Count)
        {
            Clauses = [CypherText.Block($"CALL ({string.Join(", ", source.Outer)})", lines)],
            Uses = source.Outer,
            Reads = source.Reads,
        };
    }

    /// <summary>
    /// One node can stand in several rows, by relationships of one type: where pages end between them, cursors must tell which. Without
    /// cursors nobody can see their order, and a relationship that nothing reads is left unnamed.
    /// </summary>
    private static IReadOnlyList<OrderKey> TellingParallelsApart(ConnectionRequest request, IReadOnlyList<OrderKey> keys, ConnectionParts parts)
    {
        var hasCursors = parts.HasKeys || request.Arguments.Get("after") is not null || request.Arguments.Get("before") is not null;
        return hasCursors && request.Source.HasParallels
            ? [.. keys, new OrderKey($"elementId({request.Source.Relationship()})", false, false, ApiScalar.String, "parallel") { IsForParallels = true }]
            : keys;
    }

    private ConnectionParts Parts(ConnectionRequest request)
    {
        var parts = new ConnectionParts();
        var type = (IComplexGraphType)request.Field.Named;
        foreach (var field in context.Collector.Collect(type, request.Field.Selections))
        {
            ConnectionPart part = field.Plan switch
            {
                TotalCountPlan => new HeadPart(parts.AddHead(Total(request) with { Name = field.ResponseName }), Scalars.Count),
                NodesPlan => NodesPart(field, request, parts),
                EdgesPlan => EdgesPart(field, request, parts),
                PageInfoPlan => Page(field, parts),
                FacetsPlan => FacetsPart(field, request, parts),
                SearchFieldPlan when request.HeadField is { } own => OwnHead(own(field) with { Name = field.ResponseName }, parts),
                _ when field.IsTypeName => new ConstantPart(ConstantShape.Text(type.Name)),
                _ => throw new NotSupportedException($"`{field.Parent}.{field.ResponseName}` is no field of a connection."),
            };
            parts.Fields.Add(new ConnectionField(field.ResponseName, part));
        }

        return parts;
    }

    private HeadPart FacetsPart(SelectedField field, ConnectionRequest request, ConnectionParts parts)
    {
        var slot = new FacetCompiler(context, request).Compile(field);
        return new HeadPart(parts.AddHead(slot with { Name = field.ResponseName }), slot.Shape);
    }

    private static HeadPart OwnHead(Slot slot, ConnectionParts parts) => new(parts.AddHead(slot), slot.Shape);

    private RowsPart NodesPart(SelectedField field, ConnectionRequest request, ConnectionParts parts)
    {
        var slot = context.Nodes.Compile(field, request.Model.Target, request.Source.Node, field.IsItemNonNull);
        return new RowsPart(parts.AddRow(slot with { Name = field.ResponseName }), slot.Shape, field.IsNonNull);
    }

    private RowsPart EdgesPart(SelectedField field, ConnectionRequest request, ConnectionParts parts)
    {
        var (slot, hasCursor) = context.Edges.Compile(field, request);
        parts.HasKeys |= hasCursor;
        return new RowsPart(parts.AddRow(slot with { Name = field.ResponseName }), slot.Shape, field.IsNonNull);
    }

    private PagePart Page(SelectedField field, ConnectionParts parts)
    {
        List<PageField> fields = [];
        foreach (var selected in context.Collector.Collect((IComplexGraphType)field.Named, field.Selections))
        {
            var kind = selected.Plan switch
            {
                PageInfoFieldPlan { Field: PageInfoField.HasNextPage } => PageFieldKind.HasNext,
                PageInfoFieldPlan { Field: PageInfoField.HasPreviousPage } => PageFieldKind.HasPrevious,
                PageInfoFieldPlan { Field: PageInfoField.StartCursor } => PageFieldKind.StartCursor,
                PageInfoFieldPlan { Field: PageInfoField.EndCursor } => PageFieldKind.EndCursor,
                _ => PageFieldKind.Constant,
            };
            parts.HasKeys |= kind is PageFieldKind.StartCursor or PageFieldKind.EndCursor;
            parts.NeedsPage |= kind != PageFieldKind.Constant;
            fields.Add(new PageField(selected.ResponseName, kind, kind == PageFieldKind.Constant ? ConstantShape.Text(field.Named.Name) : null));
        }

        return new PagePart(fields);
    }

    private Slot Rows(ConnectionRequest request, int index, IReadOnlyList<OrderKey> keys, ConnectionParts parts)
    {
        var row = new SlotList(context.IsReadable);
        if (parts.HasKeys)
        {
            row.Add(new Slot(CypherText.List([.. keys.Select(key => key.Text)]), Scalars.Count) { Uses = [], Name = "keys" });
        }

        foreach (var slot in parts.Rows)
        {
            row.Add(slot);
        }

        var isBackward = !request.Arguments["last"].IsNull && request.Arguments["first"].IsNull;
        var page = new RowPage(context, request, index, keys, isBackward);
        var lines = page.Lines();
        string[] own = [.. page.Bound];
        string[] uses = [.. request.Source.Outer.Union(row.Uses.Except(own, StringComparer.Ordinal), StringComparer.Ordinal)];
        var reads = RowReads(request, index, keys, row.Reads);
        if (!request.Source.Aggregates && row.Clauses.Count == 0)
        {
            return new Slot(Ordered(CypherText.Block("COLLECT", [.. lines, "RETURN " + row.Text]), isBackward), Scalars.Count) { Uses = uses, Reads = reads };
        }

        var value = context.Names.Computed();
        return new Slot(Ordered(value, isBackward), Scalars.Count)
        {
            Clauses = [CypherText.Block($"CALL ({string.Join(", ", uses)})", [.. lines, .. row.Clauses, $"RETURN collect({row.Text}) AS {value}"])],
            Uses = uses,
            Reads = reads,
        };
    }

    /// <summary>What the rows of a page are estimated to read: an index gives some in order, others are all read and ordered first.</summary>
    private static Reads RowReads(ConnectionRequest request, int index, IReadOnlyList<OrderKey> keys, Reads row)
    {
        var isOrdered = request.Source.IsScan && request.Condition is null && keys[0] is { IsNullable: false, NodeProperty: not null };
        var source = request.Source;
        return scope =>
        {
            var all = source.Cost.Rows(scope);
            var shown = Math.Min(scope.Page(index).Limit + 1, all);
            var found = isOrdered ? shown : source.Reads(scope) + (all * keys.Sum(key => key.Reads(scope)));
            return found + (shown * row(scope));
        };
    }

    private static string Ordered(string rows, bool isBackward) => isBackward ? $"reverse({rows})" : rows;

    private static ConnectionShape Shape(ConnectionRequest request, int index, ConnectionParts parts) => new(
        index, parts.Fields, parts.Heads.Count, parts.Rows.Count, parts.HasKeys, parts.NeedsPage, request.Field.IsNonNull);

    private static ConnectionPlan Plan(ConnectionRequest request, int index, IReadOnlyList<OrderKey> keys)
    {
        var order = string.Join(", ", keys.Where(key => !key.IsForParallels).Select(key => key.Descending ? key.Name + " DESC" : key.Name));
        var name = request.Field.ResponseName;
        InputPath[] marks = [.. request.Marks.Prepend("where").Select(argument => request.Arguments[argument].Path)];
        return new ConnectionPlan(index, request.Arguments.Number, name, $"{request.Field.Parent}.{request.Field.Node.Name.StringValue}: {order}", [.. keys.Select(key => key.Kind)], marks)
        {
            SearchText = request.SearchText,
            KeysLeast = keys[^1].IsForParallels ? keys.Count - 1 : keys.Count,
        };
    }
}
