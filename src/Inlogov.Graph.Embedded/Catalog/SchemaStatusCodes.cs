namespace Inlogov.Graph.Embedded.Catalog;

/// <summary>The status codes of Neo4j that only schema commands raise.</summary>
internal static class SchemaStatusCodes
{
    /// <summary>The same rule is there under the same name.</summary>
    public const string EquivalentRule = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";

    /// <summary>Another index has the name.</summary>
    public const string IndexNameTaken = "Neo.ClientError.Schema.IndexWithNameAlreadyExists";

    /// <summary>Another constraint has the name.</summary>
    public const string ConstraintNameTaken = "Neo.ClientError.Schema.ConstraintWithNameAlreadyExists";
}
