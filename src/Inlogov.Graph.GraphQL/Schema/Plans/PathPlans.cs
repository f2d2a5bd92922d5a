namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>
/// The root field <c>paths(from, to, maxLength, via, first)</c>: the shortest ways from one thing to another, in either direction
/// of each relationship, over the relationship types of the SDL.
/// </summary>
/// <param name="Interface">The type of whatever has a global id.</param>
/// <param name="Types">The relationship types that may be followed.</param>
internal sealed record PathsRootPlan(InterfaceModel Interface, IReadOnlyList<string> Types) : FieldPlan
{
    /// <summary>The argument that bounds the length; a literal in the statement, because Cypher wants one.</summary>
    public const string LengthArgument = "maxLength";

    /// <summary>The argument that names the types to follow; they stand in the statement too.</summary>
    public const string ViaArgument = "via";
}

/// <summary>A field of a path.</summary>
internal sealed record PathFieldPlan(PathField Field, InterfaceModel Interface) : FieldPlan;

/// <summary>The fields of a path and of its steps.</summary>
internal enum PathField
{
    /// <summary>The number of relationships.</summary>
    Length,

    /// <summary>The nodes from one end to the other.</summary>
    Nodes,

    /// <summary>The relationships from one end to the other.</summary>
    Steps,

    /// <summary>The type of a step.</summary>
    Relationship,

    /// <summary>How sure a step is.</summary>
    Confidence,

    /// <summary>The node at which the relationship of a step begins.</summary>
    From,

    /// <summary>The node at which it ends.</summary>
    To,
}
