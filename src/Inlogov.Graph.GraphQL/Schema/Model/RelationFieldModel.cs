namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>A field that leads from a node to others.</summary>
internal abstract class RelationFieldModel
{
    /// <summary>The GraphQL name.</summary>
    public required string Name { get; init; }

    /// <summary>What the SDL says it is.</summary>
    public string? Description { get; init; }

    /// <summary>The type of the nodes at the other end.</summary>
    public required CompositeModel Target { get; init; }

    /// <summary>Whether the field is a connection; else it is one object, or null.</summary>
    public bool IsToMany { get; init; } = true;

    /// <summary>The order of a connection that is asked without one; the unique key follows in any case.</summary>
    public IReadOnlyList<OrderKeyModel> DefaultOrder { get; internal set; } = [];

    /// <summary>The field of filters and orders that counts it: <c>topicsCount</c>.</summary>
    public string CountName => Name + "Count";
}

/// <summary>A field that follows one relationship.</summary>
internal sealed class RelationshipFieldModel : RelationFieldModel
{
    /// <summary>The relationship's type in the database.</summary>
    public required string RelationshipType { get; init; }

    /// <summary>In which direction it is followed from the node that has the field.</summary>
    public required RelationshipDirection Direction { get; init; }

    /// <summary>The relationship's properties, or null where the SDL names none.</summary>
    public EdgeTypeModel? Properties { get; init; }
}

/// <summary>
/// A field that follows a pattern of several hops and lists each node at its end once, with the number of different nodes
/// in the middle (of the counted variable) that support it.
/// </summary>
internal sealed class ThroughFieldModel : RelationFieldModel
{
    /// <summary>The pattern and what is counted in it.</summary>
    public required ThroughModel Through { get; init; }
}

/// <summary>The directions in which a relationship is followed.</summary>
internal enum RelationshipDirection
{
    /// <summary>From its start to its end.</summary>
    Out,

    /// <summary>From its end to its start.</summary>
    In,

    /// <summary>Either way.</summary>
    Either,
}

/// <summary>One key of an order: exactly one of the three is set.</summary>
/// <param name="Scalar">A property of the node.</param>
/// <param name="Edge">A property of the relationship, or a figure of a through-edge.</param>
/// <param name="Count">The number of related nodes.</param>
/// <param name="Descending">Whether large values come first.</param>
internal sealed record OrderKeyModel(ScalarFieldModel? Scalar, EdgeKeyModel? Edge, RelationFieldModel? Count, bool Descending);

/// <summary>Something of an edge that can be sorted and filtered by: exactly one of the three is set.</summary>
/// <param name="Scalar">A property of the relationship.</param>
/// <param name="SupportCount">The number of supporting nodes of this through-pattern.</param>
/// <param name="Latest">The greatest value of a property over the supporting nodes.</param>
internal sealed record EdgeKeyModel(ScalarFieldModel? Scalar, ThroughModel? SupportCount, LatestModel? Latest);
