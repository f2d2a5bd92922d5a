namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>The root field <c>related(id, first, after)</c>: things of the same type that share neighbours with one, and which.</summary>
/// <param name="Interface">The type of whatever has a global id.</param>
/// <param name="Types">The relationship types by which things share.</param>
/// <param name="Connection">The connection.</param>
internal sealed record RelatedRootPlan(InterfaceModel Interface, IReadOnlyList<string> Types, ConnectionModel Connection) : FieldPlan;

/// <summary>A field of an edge to a related thing, or of what the two share.</summary>
internal sealed record RelatedFieldPlan(RelatedField Field) : FieldPlan;

/// <summary>What is known of two related things.</summary>
internal enum RelatedField
{
    /// <summary>How much they share.</summary>
    Score,

    /// <summary>What they share.</summary>
    Because,

    /// <summary>One thing that they share.</summary>
    Node,

    /// <summary>In how many ways it joins them.</summary>
    Count,
}
