namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>A derived relation: a chain of hops, and the variable in it whose different nodes are counted.</summary>
internal sealed class ThroughModel
{
    /// <summary>The nodes of the chain; the first is <c>this</c>, the last <c>node</c>.</summary>
    public required IReadOnlyList<ThroughNode> Nodes { get; init; }

    /// <summary>The hops between them; one fewer than nodes.</summary>
    public required IReadOnlyList<ThroughHop> Hops { get; init; }

    /// <summary>The place in <see cref="Nodes"/> of the counted node.</summary>
    public required int CountedIndex { get; init; }

    /// <summary>The type of the counted nodes.</summary>
    public required NodeTypeModel Counted { get; init; }

    /// <summary>The edges' field with their number: <c>articleCount</c>.</summary>
    public required string CountName { get; init; }

    /// <summary>The edges' connection of them: <c>articles</c>.</summary>
    public required string SupportName { get; init; }

    /// <summary>The edges' fields with the greatest value of a date of theirs: <c>lastPublishedOn</c>.</summary>
    public IReadOnlyList<LatestModel> Latest { get; internal set; } = [];
}

/// <summary>A node of a pattern.</summary>
/// <param name="Variable">Its name in the SDL, or null; statements choose their own.</param>
/// <param name="Label">Its label, or null.</param>
internal sealed record ThroughNode(string? Variable, string? Label);

/// <summary>A hop of a pattern, as written from left to right.</summary>
/// <param name="Types">The relationship types, at least one.</param>
/// <param name="Direction">Its direction, seen from the node on the left.</param>
/// <param name="LengthMin">The fewest relationships; 1 for a plain hop.</param>
/// <param name="LengthMax">The most relationships; null for no bound.</param>
internal sealed record ThroughHop(IReadOnlyList<string> Types, RelationshipDirection Direction, int LengthMin = 1, int? LengthMax = 1)
{
    /// <summary>Whether it is exactly one relationship.</summary>
    public bool IsSingle => LengthMin == 1 && LengthMax == 1;
}

/// <summary>The greatest value of a property over the counted nodes.</summary>
/// <param name="Name">The edges' field: <c>lastPublishedOn</c>.</param>
/// <param name="Field">The counted nodes' field.</param>
internal sealed record LatestModel(string Name, ScalarFieldModel Field);

/// <summary>A chain that takes the place of the start node when an argument is true: from <c>this</c> to <c>that</c>.</summary>
/// <param name="Argument">The Boolean argument of the root field.</param>
/// <param name="Nodes">The nodes; the first is the start itself, the last is where the main pattern then starts.</param>
/// <param name="Hops">The hops between them.</param>
internal sealed record WideningModel(string Argument, IReadOnlyList<ThroughNode> Nodes, IReadOnlyList<ThroughHop> Hops)
{
    /// <summary>What the SDL says about the argument.</summary>
    public string? Description { get; init; }

    /// <summary>The argument's default.</summary>
    public bool IsDefault { get; init; }
}
