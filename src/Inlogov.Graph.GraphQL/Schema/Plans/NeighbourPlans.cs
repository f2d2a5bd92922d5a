namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>The root field <c>neighbours(id, types, minConfidence, first, after)</c>: what stands around a thing, surest first.</summary>
/// <param name="Interface">The type of whatever has a global id.</param>
/// <param name="Types">The relationship types that are followed where none are asked for.</param>
/// <param name="Connection">The connection.</param>
internal sealed record NeighboursRootPlan(InterfaceModel Interface, IReadOnlyList<string> Types, ConnectionModel Connection) : FieldPlan
{
    /// <summary>The argument that names the types to follow; they stand in the statement.</summary>
    public const string TypesArgument = "types";

    /// <summary>The argument that leaves out what is less sure.</summary>
    public const string ConfidenceArgument = "minConfidence";
}

/// <summary>A field of an edge to a neighbour.</summary>
internal sealed record NeighbourFieldPlan(NeighbourField Field) : FieldPlan;

/// <summary>What an edge to a neighbour says.</summary>
internal enum NeighbourField
{
    /// <summary>The relationship's type.</summary>
    Relationship,

    /// <summary>Whether it leads to the neighbour or comes from it.</summary>
    Direction,

    /// <summary>How sure it is.</summary>
    Confidence,
}
