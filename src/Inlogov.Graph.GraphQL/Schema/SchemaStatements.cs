using Inlogov.Graph.GraphQL.Compilation;

namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>The Cypher that prepares an empty database for an ontology: a uniqueness constraint for each <c>@unique</c> field, and one full-text index over all <c>@fulltext</c> fields.</summary>
internal static class SchemaStatements
{
    /// <summary>The statements in the order of the SDL; running them again changes nothing.</summary>
    public static IReadOnlyList<string> Of(OntologyModel ontology) =>
    [
        .. from type in ontology.NodeTypes
           from field in type.UniqueKeys
           let name = $"{type.Labels[0]}_{field.Property}".ToLowerInvariant()
           select $"CREATE CONSTRAINT {CypherNames.Quote(name)} IF NOT EXISTS FOR (n:{CypherNames.Quote(type.Labels[0])}) "
               + $"REQUIRE n.{CypherNames.Quote(field.Property)} IS UNIQUE",
        .. SearchModel.IndexStatement(ontology) is { } index ? [index] : Array.Empty<string>(),
    ];
}
