namespace Inlogov.Graph.Embedded.Catalog;

/// <summary>The status codes of Neo4j that only schema commands raise.</summary>
internal static class SchemaStatusCodes
{
    /// <summary>A procedure asks for an index that is not there.</summary>
    public const string NoSuchIndex = "Neo.ClientError.Schema.IndexNotFound";

    /// <summary>The same rule is there under the same name.</summary>
    public const string EquivalentRule = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";

    /// <summary>An option of an index has a value that it cannot have.</summary>
    public const string InvalidArguments = "Neo.ClientError.General.InvalidArguments";

    /// <summary>A label stands twice in a full-text index.</summary>
    public const string RepeatedLabel = "Neo.ClientError.Schema.RepeatedLabelInSchema";

    /// <summary>A relationship type stands twice in a full-text index.</summary>
    public const string RepeatedType = "Neo.ClientError.Schema.RepeatedRelationshipTypeInSchema";

    /// <summary>A property stands twice in an index.</summary>
    public const string RepeatedProperty = "Neo.ClientError.Schema.RepeatedPropertyInCompositeSchema";

    /// <summary>There is no index of the name that a procedure was given.</summary>
    public const string IndexNotFound = "Neo.ClientError.Schema.IndexNotFound";

    /// <summary>Another index has the name.</summary>
    public const string IndexNameTaken = "Neo.ClientError.Schema.IndexWithNameAlreadyExists";

    /// <summary>Another constraint has the name.</summary>
    public const string ConstraintNameTaken = "Neo.ClientError.Schema.ConstraintWithNameAlreadyExists";
}
