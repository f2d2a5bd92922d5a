namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>The properties of a relationship, as an SDL type.</summary>
internal sealed class EdgeTypeModel
{
    /// <summary>The GraphQL name.</summary>
    public required string Name { get; init; }

    /// <summary>What the SDL says it is for.</summary>
    public string? Description { get; init; }

    /// <summary>The properties in the order of the SDL.</summary>
    public IReadOnlyList<ScalarFieldModel> ScalarFields { get; internal set; } = [];

    /// <summary>The property that says how sure the relationship is, 0 to 1, or null.</summary>
    public ScalarFieldModel? Confidence { get; internal set; }

    /// <summary>The fields whose objects are zipped from parallel lists of the relationship.</summary>
    public IReadOnlyList<ZipFieldModel> Zips { get; internal set; } = [];
}

/// <summary>A field of an edge that reads parallel list properties as a list of objects.</summary>
/// <param name="Name">The GraphQL name.</param>
/// <param name="Description">What the SDL says it is.</param>
/// <param name="Type">The objects' type.</param>
internal sealed record ZipFieldModel(string Name, string? Description, ZipTypeModel Type);

/// <summary>A type whose n-th object has the n-th value of each of several list properties.</summary>
internal sealed class ZipTypeModel
{
    /// <summary>The GraphQL name.</summary>
    public required string Name { get; init; }

    /// <summary>What the SDL says it is for.</summary>
    public string? Description { get; init; }

    /// <summary>The fields in the order of the SDL; the first one's list says how many objects there are.</summary>
    public IReadOnlyList<ZipPartModel> Parts { get; internal set; } = [];
}

/// <summary>A field of a zipped object.</summary>
internal abstract class ZipPartModel
{
    /// <summary>The GraphQL name.</summary>
    public required string Name { get; init; }

    /// <summary>What the SDL says it is.</summary>
    public string? Description { get; init; }
}

/// <summary>A field whose value stands in the list itself.</summary>
internal sealed class ZipValueModel : ZipPartModel
{
    /// <summary>The list property, and the type of each of its values (never a list).</summary>
    public required ScalarFieldModel Value { get; init; }
}

/// <summary>A field whose list holds the keys of nodes.</summary>
internal sealed class ZipNodeModel : ZipPartModel
{
    /// <summary>The list property that holds the keys.</summary>
    public required string Property { get; init; }

    /// <summary>The nodes' type.</summary>
    public required NodeTypeModel Target { get; init; }

    /// <summary>The unique field of the target whose values the list holds.</summary>
    public required ScalarFieldModel Key { get; init; }
}

/// <summary>
/// A field that cuts a line out of a text of a node named in the same object: of <c>(node).Text</c> split at line feeds,
/// the line whose number (from 1) stands in another list; null where the node, the text or the line is absent.
/// </summary>
internal sealed class ZipLineModel : ZipPartModel
{
    /// <summary>The part that names the node.</summary>
    public required ZipNodeModel Node { get; init; }

    /// <summary>The property of that node which holds the text; no field of the API need show it.</summary>
    public required string TextProperty { get; init; }

    /// <summary>The part that has the line's number.</summary>
    public required ZipValueModel Line { get; init; }
}
