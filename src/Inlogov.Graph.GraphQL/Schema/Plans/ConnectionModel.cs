namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>
/// What a connection is made of, whichever field leads to it: its arguments are <c>where</c> (of <see cref="Filter"/>),
/// <c>order</c> (a list of <see cref="Sort"/>), <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>.
/// </summary>
/// <param name="Target">The nodes' type.</param>
/// <param name="Edge">What edges carry beside the node.</param>
/// <param name="Filter">The input of <c>where</c>.</param>
/// <param name="Sort">The input of <c>order</c>.</param>
internal sealed record ConnectionModel(CompositeModel Target, EdgeModel Edge, FilterInputModel Filter, SortInputModel Sort);

/// <summary>What the edges of a connection carry: relationship properties, or the figures of a through-pattern, or neither.</summary>
/// <param name="Properties">The relationship's properties, or null.</param>
/// <param name="Through">The pattern, or null.</param>
internal sealed record EdgeModel(EdgeTypeModel? Properties, ThroughModel? Through)
{
    /// <summary>Edges with nothing but the node.</summary>
    public static readonly EdgeModel Bare = new(null, null);
}
