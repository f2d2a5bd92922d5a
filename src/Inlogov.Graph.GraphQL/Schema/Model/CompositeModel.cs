namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>A type that a relation can lead to: a node type, or an interface or union over several.</summary>
internal abstract class CompositeModel
{
    /// <summary>The GraphQL name.</summary>
    public required string Name { get; init; }

    /// <summary>What the SDL says it is for.</summary>
    public string? Description { get; init; }

    /// <summary>The node types that an object of this type can have; a node type has itself alone.</summary>
    public abstract IReadOnlyList<NodeTypeModel> Members { get; }

    /// <summary>The scalar fields that every member has with the same type and property (all of them, for a node type).</summary>
    public abstract IReadOnlyList<ScalarFieldModel> Scalars { get; }

    /// <summary>The field that makes an order total: the unique <c>id</c>, or else the first unique field; null where members share none.</summary>
    public ScalarFieldModel? Key => Scalars.FirstOrDefault(one => one.IsUnique && one.Scalar == ApiScalar.Id)
        ?? Scalars.FirstOrDefault(one => one.IsUnique);
}

/// <summary>A type whose objects are nodes.</summary>
internal sealed class NodeTypeModel : CompositeModel
{
    private readonly NodeTypeModel[] _self;

    public NodeTypeModel() => _self = [this];

    /// <summary>The labels that such a node has; reads use the first.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>The root field for one of them (<c>article</c>).</summary>
    public required string Singular { get; init; }

    /// <summary>The root field for a connection of them (<c>articles</c>).</summary>
    public required string Plural { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<NodeTypeModel> Members => _self;

    /// <inheritdoc/>
    public override IReadOnlyList<ScalarFieldModel> Scalars => ScalarFields;

    /// <summary>The scalar fields in the order of the SDL.</summary>
    public IReadOnlyList<ScalarFieldModel> ScalarFields { get; internal set; } = [];

    /// <summary>The fields that lead to other nodes, in the order of the SDL.</summary>
    public IReadOnlyList<RelationFieldModel> Relations { get; internal set; } = [];

    /// <summary>The interfaces that it implements.</summary>
    public IReadOnlyList<InterfaceModel> Interfaces { get; internal set; } = [];

    /// <summary>The scalar fields of which no two nodes have the same value.</summary>
    public IEnumerable<ScalarFieldModel> UniqueKeys => ScalarFields.Where(one => one.IsUnique);

    /// <summary>The fields that full-text search looks through.</summary>
    public IEnumerable<ScalarFieldModel> FulltextFields => ScalarFields.Where(one => one.IsFulltext);

    /// <summary>
    /// The field by which an <c>ID</c> argument finds a node of a certain type as well as by <see cref="CompositeModel.Key"/>: the
    /// first unique field other than the global id; null where there is none, and then ids alone find it.
    /// </summary>
    public ScalarFieldModel? ShortKey => UniqueKeys.FirstOrDefault(one => one.Scalar != ApiScalar.Id);
}

/// <summary>An interface over node types.</summary>
internal sealed class InterfaceModel : CompositeModel
{
    /// <inheritdoc/>
    public override IReadOnlyList<NodeTypeModel> Members => Implementers;

    /// <inheritdoc/>
    public override IReadOnlyList<ScalarFieldModel> Scalars => ScalarFields;

    /// <summary>The node types that implement it, in the order of the SDL.</summary>
    public IReadOnlyList<NodeTypeModel> Implementers { get; internal set; } = [];

    /// <summary>Its own scalar fields, as its implementers have them.</summary>
    public IReadOnlyList<ScalarFieldModel> ScalarFields { get; internal set; } = [];
}

/// <summary>A union of node types.</summary>
internal sealed class UnionModel : CompositeModel
{
    /// <inheritdoc/>
    public override IReadOnlyList<NodeTypeModel> Members => Types;

    /// <inheritdoc/>
    public override IReadOnlyList<ScalarFieldModel> Scalars => SharedScalars;

    /// <summary>The members in the order of the SDL.</summary>
    public IReadOnlyList<NodeTypeModel> Types { get; internal set; } = [];

    /// <summary>The scalar fields that all members have with the same type and property; filters and orders may use them.</summary>
    public IReadOnlyList<ScalarFieldModel> SharedScalars { get; internal set; } = [];
}
