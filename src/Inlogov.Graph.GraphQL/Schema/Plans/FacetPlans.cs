namespace Inlogov.Graph.GraphQL.Schema;

/// <summary><c>facets</c> of a connection: how its nodes divide by each of their fields.</summary>
internal sealed record FacetsPlan : FieldPlan
{
    /// <summary>The argument that says how many values a facet lists.</summary>
    public const string SizeArgument = "first";
}

/// <summary>A facet by a property.</summary>
internal sealed record ScalarFacetPlan(ScalarFieldModel Field) : FieldPlan
{
    /// <summary>The argument that says by what part of a date nodes are counted; its values are lengths of the date's text.</summary>
    public const string PartArgument = "by";
}

/// <summary>A facet by the nodes to which a relation leads.</summary>
internal sealed record RelationFacetPlan(RelationFieldModel Relation) : FieldPlan;

/// <summary>A field of a facet or of one of its values.</summary>
internal sealed record FacetFieldPlan(FacetField Field) : FieldPlan;

/// <summary>The fields of a facet and of its values.</summary>
internal enum FacetField
{
    /// <summary>The values with most nodes.</summary>
    Values,

    /// <summary>How often the values beyond those occur.</summary>
    Other,

    /// <summary>How many nodes have no value.</summary>
    Unknown,

    /// <summary>A value: the scalar, or the node at the other end.</summary>
    Value,

    /// <summary>How many nodes have it.</summary>
    Count,
}
