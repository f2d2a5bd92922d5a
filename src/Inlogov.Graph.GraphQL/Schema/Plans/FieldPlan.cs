using GraphQL;
using GraphQL.Types;

namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>
/// What a field of the API schema means for the compiler. Each field of each output type that we make carries one, except
/// those of introspection and <c>__typename</c>, which every composite type has without a field of its own.
/// </summary>
internal abstract record FieldPlan
{
    private const string Key = "plan";

    /// <summary>The plan of a field of an API schema.</summary>
    /// <exception cref="InvalidOperationException">The field is not one that the schema builder made.</exception>
    public static FieldPlan Of(IProvideMetadata field) => Find(field)
        ?? throw new InvalidOperationException("The field has no plan.");

    /// <summary>The plan of a field, or null for a field of introspection.</summary>
    public static FieldPlan? Find(IProvideMetadata field) => field.GetMetadata<FieldPlan?>(Key);

    /// <summary>Gives a field its plan.</summary>
    public void AttachTo(FieldType field) => field.WithMetadata(Key, this);
}

/// <summary>A property of the node (on a node type or interface).</summary>
internal sealed record ScalarPlan(ScalarFieldModel Field) : FieldPlan;

/// <summary>One related node, or null.</summary>
internal sealed record ToOnePlan(RelationFieldModel Relation, ConnectionModel Connection) : FieldPlan;

/// <summary>A connection over a relationship of the parent node.</summary>
internal sealed record RelationshipConnectionPlan(RelationshipFieldModel Relation, ConnectionModel Connection) : FieldPlan;

/// <summary>A connection over a through-pattern from the parent node.</summary>
internal sealed record ThroughConnectionPlan(ThroughFieldModel Relation, ConnectionModel Connection) : FieldPlan;

/// <summary>The connection of the supporting nodes of a through-edge (<c>articles</c> on an edge of <c>authorsByTopic</c>).</summary>
internal sealed record SupportConnectionPlan(ThroughModel Through, ConnectionModel Connection) : FieldPlan;

/// <summary><c>nodes</c> of a connection.</summary>
internal sealed record NodesPlan : FieldPlan;

/// <summary><c>edges</c> of a connection.</summary>
internal sealed record EdgesPlan : FieldPlan;

/// <summary><c>pageInfo</c> of a connection.</summary>
internal sealed record PageInfoPlan : FieldPlan;

/// <summary><c>totalCount</c> of a connection.</summary>
internal sealed record TotalCountPlan : FieldPlan;

/// <summary><c>node</c> of an edge.</summary>
internal sealed record EdgeNodePlan : FieldPlan;

/// <summary><c>cursor</c> of an edge.</summary>
internal sealed record CursorPlan : FieldPlan;

/// <summary>A property of the edge's relationship.</summary>
internal sealed record EdgeScalarPlan(ScalarFieldModel Field) : FieldPlan;

/// <summary>The number of supporting nodes of a through-edge.</summary>
internal sealed record SupportCountPlan(ThroughModel Through) : FieldPlan;

/// <summary>The greatest value of a property over the supporting nodes of a through-edge.</summary>
internal sealed record LatestPlan(LatestModel Latest) : FieldPlan;

/// <summary>Objects zipped from parallel lists of the edge's relationship.</summary>
internal sealed record ZipPlan(ZipFieldModel Field) : FieldPlan;

/// <summary>A field of such an object.</summary>
internal sealed record ZipPartPlan(ZipPartModel Part) : FieldPlan;

/// <summary>A field of <c>PageInfo</c>.</summary>
internal sealed record PageInfoFieldPlan(PageInfoField Field) : FieldPlan;

/// <summary>The fields of <c>PageInfo</c>.</summary>
internal enum PageInfoField
{
    HasNextPage,
    HasPreviousPage,
    StartCursor,
    EndCursor,
}

/// <summary>A root field for one node by a unique field: arguments are named by the type's unique fields.</summary>
internal sealed record SingleRootPlan(SingleRootModel Root) : FieldPlan;

/// <summary>A root field for all nodes of a type.</summary>
internal sealed record ListRootPlan(ListRootModel Root, ConnectionModel Connection) : FieldPlan;

/// <summary>A root field over a through-pattern from a node named by an argument.</summary>
internal sealed record ThroughRootPlan(ThroughRootModel Root, ConnectionModel Connection) : FieldPlan;

/// <summary>The root field <c>node(id: ID!)</c>.</summary>
internal sealed record NodeRootPlan(InterfaceModel Interface) : FieldPlan;

/// <summary>The root field <c>nodes(ids: [ID!]!)</c>: order kept, null where absent.</summary>
internal sealed record NodesRootPlan(InterfaceModel Interface) : FieldPlan;
