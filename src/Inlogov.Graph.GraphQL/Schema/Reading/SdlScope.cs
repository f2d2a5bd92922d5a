using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>The definitions of one SDL by name and what has been read of them so far; the passes of <see cref="OntologyReader"/> share it.</summary>
internal sealed class SdlScope(SdlMistakes mistakes)
{
    /// <summary>The mistakes found so far.</summary>
    public SdlMistakes Mistakes { get; } = mistakes;

    /// <summary>Every type definition by name.</summary>
    public Dictionary<string, GraphQLTypeDefinition> Definitions { get; } = new(StringComparer.Ordinal);

    /// <summary>The name of the query type.</summary>
    public string QueryName { get; set; } = "Query";

    /// <summary>The query type's definition, or null where the SDL adds no root fields.</summary>
    public GraphQLObjectTypeDefinition? Query => Definitions.GetValueOrDefault(QueryName) as GraphQLObjectTypeDefinition;

    /// <summary>The node types by name, in the order of the SDL.</summary>
    public OrderedDictionary<string, NodeTypeModel> Nodes { get; } = new(StringComparer.Ordinal);

    /// <summary>The interfaces by name.</summary>
    public OrderedDictionary<string, InterfaceModel> Interfaces { get; } = new(StringComparer.Ordinal);

    /// <summary>The unions by name.</summary>
    public OrderedDictionary<string, UnionModel> Unions { get; } = new(StringComparer.Ordinal);

    /// <summary>The types of relationship properties by name.</summary>
    public OrderedDictionary<string, EdgeTypeModel> Edges { get; } = new(StringComparer.Ordinal);

    /// <summary>The zipped types by name.</summary>
    public OrderedDictionary<string, ZipTypeModel> Zips { get; } = new(StringComparer.Ordinal);

    /// <summary>What the graph says about itself, where the SDL has a type for it.</summary>
    public StatusModel? Status { get; set; }

    /// <summary>The enums by name.</summary>
    public OrderedDictionary<string, EnumModel> Enums { get; } = new(StringComparer.Ordinal);

    /// <summary>The composite type of that name, or null.</summary>
    public CompositeModel? FindComposite(string name) =>
        Nodes.TryGetValue(name, out var node) ? node
        : Interfaces.TryGetValue(name, out var @interface) ? @interface
        : Unions.GetValueOrDefault(name);

    /// <summary>The definition from which a model was read.</summary>
    public T Definition<T>(string name)
        where T : GraphQLTypeDefinition => (T)Definitions[name];

    /// <summary>The types of relationships that any field follows, with what they join.</summary>
    public IEnumerable<(NodeTypeModel Owner, RelationshipFieldModel Field)> Relationships() =>
        Nodes.Values.SelectMany(node => node.Relations.OfType<RelationshipFieldModel>().Select(field => (node, field)));
}
