namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>
/// What one annotated SDL says about a graph: immutable once read, and the only place from which labels, relationship
/// types, property names and root fields come. Types refer to each other, so none of these is a value to compare.
/// </summary>
internal sealed class OntologyModel
{
    private IReadOnlyList<string>? _relationshipTypes;

    /// <summary>The types that stand for nodes, in the order of the SDL.</summary>
    public required IReadOnlyList<NodeTypeModel> NodeTypes { get; init; }

    /// <summary>The interfaces that node types implement, in the order of the SDL.</summary>
    public required IReadOnlyList<InterfaceModel> Interfaces { get; init; }

    /// <summary>The unions of node types, in the order of the SDL.</summary>
    public required IReadOnlyList<UnionModel> Unions { get; init; }

    /// <summary>The types that stand for the properties of relationships, in the order of the SDL.</summary>
    public required IReadOnlyList<EdgeTypeModel> EdgeTypes { get; init; }

    /// <summary>The types whose objects are zipped from parallel lists, in the order of the SDL.</summary>
    public required IReadOnlyList<ZipTypeModel> ZipTypes { get; init; }

    /// <summary>The enums, in the order of the SDL.</summary>
    public required IReadOnlyList<EnumModel> Enums { get; init; }

    /// <summary>The root fields: those that every node type has, then those that the SDL's query type adds.</summary>
    public required IReadOnlyList<RootFieldModel> Roots { get; init; }

    /// <summary>The interface by which things are found through a global id (the SDL's interface with a unique <c>id</c>), or null where there is none.</summary>
    public required InterfaceModel? Global { get; init; }

    /// <summary>What the graph says about itself.</summary>
    public required StatusModel Status { get; init; }

    /// <summary>Where former ids are kept, or null.</summary>
    public RedirectsModel? Redirects { get; init; }

    /// <summary>The relationship types that some field follows, in alphabetical order.</summary>
    public IReadOnlyList<string> RelationshipTypes => _relationshipTypes ??=
        [.. Followed.Select(one => one.RelationshipType).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Whether some relationship says how sure it is.</summary>
    public bool HasConfidence => EdgeTypes.Any(edge => edge.Confidence is not null);

    /// <summary>The zipped fields that relationships of any type can be asked for: of several with one name, all have the same type.</summary>
    public IEnumerable<ZipFieldModel> SharedZips => EdgeTypes
        .SelectMany(edge => edge.Zips)
        .GroupBy(zip => zip.Name, StringComparer.Ordinal)
        .Where(zips => zips.All(zip => zip.Type == zips.First().Type))
        .Select(zips => zips.First());

    private IEnumerable<RelationshipFieldModel> Followed => NodeTypes.SelectMany(type => type.Relations).OfType<RelationshipFieldModel>();

    /// <summary>The property in which relationships of a type say how sure they are, or null where they do not.</summary>
    public string? ConfidenceOf(string relationshipType) => Followed
        .Where(field => field.RelationshipType == relationshipType)
        .Select(field => field.Properties?.Confidence?.Property)
        .FirstOrDefault(property => property is not null);

    /// <summary>The composite type (node type, interface or union) of that name, or null.</summary>
    public CompositeModel? FindComposite(string name) =>
        NodeTypes.FirstOrDefault(type => type.Name == name)
        ?? Interfaces.FirstOrDefault(type => type.Name == name)
        ?? (CompositeModel?)Unions.FirstOrDefault(type => type.Name == name);
}
