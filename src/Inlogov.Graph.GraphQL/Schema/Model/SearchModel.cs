namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>What full-text search looks through: the types with <c>@fulltext</c> fields that have a global id, and the properties of those fields.</summary>
/// <param name="Target">The type of whatever has a global id.</param>
/// <param name="Types">The types that can be found.</param>
internal sealed record SearchModel(InterfaceModel Target, IReadOnlyList<NodeTypeModel> Types)
{
    /// <summary>The name of the full-text index; whoever loads a graph creates it under this name.</summary>
    public const string IndexName = "search";

    /// <summary>The properties, each once, in the order of the SDL.</summary>
    public IReadOnlyList<string> Properties { get; } =
        [.. Types.SelectMany(type => type.FulltextFields).Select(field => field.Property).Distinct(StringComparer.Ordinal)];

    /// <summary>What names a thing: the first of the properties that are single texts.</summary>
    public IReadOnlyList<string> Titles { get; } =
        [.. Types.SelectMany(type => type.FulltextFields.Where(field => !field.IsList).Take(1)).Select(field => field.Property).Distinct(StringComparer.Ordinal)];

    /// <summary>The search of an ontology; null where nothing can be found, or has no global id.</summary>
    public static SearchModel? Of(OntologyModel ontology)
    {
        NodeTypeModel[] types = [.. (ontology.Global?.Members ?? []).Where(type => type.FulltextFields.Any())];
        return types.Length == 0 ? null : new SearchModel(ontology.Global!, types);
    }

    /// <summary>The statement that creates the index; running it again changes nothing.</summary>
    public static string? IndexStatement(OntologyModel ontology)
    {
        NodeTypeModel[] types = [.. ontology.NodeTypes.Where(type => type.FulltextFields.Any())];
        var labels = types.Select(type => Compilation.CypherNames.Quote(type.Labels[0])).Distinct(StringComparer.Ordinal);
        var properties = types.SelectMany(type => type.FulltextFields).Select(field => "n." + Compilation.CypherNames.Quote(field.Property)).Distinct(StringComparer.Ordinal);
        return types.Length == 0
            ? null
            : $"CREATE FULLTEXT INDEX {IndexName} IF NOT EXISTS FOR (n:{string.Join('|', labels)}) ON EACH [{string.Join(", ", properties)}]";
    }
}
