using GraphQL.Types;
using Inlogov.Graph.GraphQL.Compilation.Filters;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Compilation.Selections;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>Compiles the selection of a connection's edges.</summary>
internal sealed class EdgeCompiler(StatementContext context)
{
    /// <summary>One edge as a list, and whether its cursor is selected.</summary>
    public (Slot Slot, bool HasCursor) Compile(SelectedField edges, ConnectionRequest request)
    {
        var slots = new SlotList(context.IsReadable);
        List<FieldShape> shapes = [];
        var hasCursor = false;
        var type = (IComplexGraphType)edges.Named;
        foreach (var field in context.Collector.Collect(type, edges.Selections))
        {
            if (field.IsTypeName)
            {
                shapes.Add(new FieldShape(field.ResponseName, ConstantShape.Text(type.Name)));
            }
            else if (field.Plan is CursorPlan)
            {
                hasCursor = true;
                shapes.Add(new FieldShape(field.ResponseName, new CursorShape()));
            }
            else
            {
                var slot = Field(field, request);
                slots.Add(slot with { Name = field.ResponseName });
                shapes.Add(new FieldShape(field.ResponseName, slot.Shape));
            }
        }

        return (new Slot(slots.Text, new ObjectShape(shapes, edges.IsItemNonNull)) { Clauses = slots.Clauses, Uses = slots.Uses, Reads = slots.Reads }, hasCursor);
    }

    private Slot Field(SelectedField field, ConnectionRequest request)
    {
        var source = request.Source;
        return field.Plan switch
        {
            EdgeNodePlan => context.Nodes.Compile(field, request.Model.Target, source.Node, field.IsNonNull),
            EdgeScalarPlan scalar => Scalars.Property(source.Relationship(), scalar.Field),
            SupportCountPlan => Figure(source.SupportCount(), Scalars.Count),
            LatestPlan latest => Figure(source.Latest(latest.Latest), Scalars.One(latest.Latest.Field, isNonNull: false)),
            SupportConnectionPlan support => Support(field, support, request),
            ZipPlan zip => new ZipCompiler(context).Compile(field, zip.Field.Type, source.Relationship()),
            _ when request.EdgeField is { } own => own(field),
            _ => throw new NotSupportedException($"`{field.Parent}.{field.ResponseName}` is no field of an edge."),
        };
    }

    private static Slot Figure(string variable, Shape shape) => new(variable, shape) { Uses = [variable] };

    private Slot Support(SelectedField field, SupportConnectionPlan plan, ConnectionRequest request)
    {
        var origin = request.Origin!;
        var arguments = context.Arguments.Add(field);
        FilteredRows Filter(Func<Conjunct, bool> stays)
        {
            var rows = context.Sources.Support(origin.Start, request.Source.Node, origin.Through, origin.Widening);
            return new FilteredRows(rows, context.Filters.Where(arguments["where"], plan.Connection.Filter, rows, stays));
        }

        var (source, condition) = Filter(_ => true);
        return context.Connections.Compile(new ConnectionRequest(field, arguments, plan.Connection, [], source, condition, null) { Refilter = Filter });
    }
}
