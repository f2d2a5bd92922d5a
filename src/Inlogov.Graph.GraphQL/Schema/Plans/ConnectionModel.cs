namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>
/// What a connection is made of, whichever field leads to it: its arguments are <c>where</c> (of <see cref="Filter"/>),
/// <c>order</c> (a list of <see cref="Sort"/>), <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>.
/// </summary>
/// <param name="Name">The GraphQL name of its type: <c>ArticleConnection</c>.</param>
/// <param name="EdgeName">The GraphQL name of its edges' type: <c>ArticleEdge</c>.</param>
/// <param name="Target">The nodes' type.</param>
/// <param name="Edge">What edges carry beside the node.</param>
/// <param name="Filter">The input of <c>where</c>.</param>
/// <param name="Sort">The input of <c>order</c>.</param>
internal sealed record ConnectionModel(
    string Name, string EdgeName, CompositeModel Target, EdgeModel Edge, FilterInputModel Filter, SortInputModel Sort);

/// <summary>What the edges of a connection carry: relationship properties, or the figures of a through-pattern, or neither.</summary>
/// <param name="Properties">The relationship's properties, or null.</param>
/// <param name="Through">The pattern, or null.</param>
internal sealed record EdgeModel(EdgeTypeModel? Properties, ThroughModel? Through)
{
    /// <summary>Edges with nothing but the node.</summary>
    public static readonly EdgeModel Bare = new(null, null);

    /// <summary>What can be filtered and sorted by on the edge, by its GraphQL name.</summary>
    public IEnumerable<(string Name, EdgeKeyModel Key)> Keys()
    {
        foreach (var field in Properties?.ScalarFields ?? [])
        {
            yield return (field.Name, new EdgeKeyModel(field, null, null));
        }

        if (Through is not null)
        {
            yield return (Through.CountName, new EdgeKeyModel(null, Through, null));
            foreach (var latest in Through.Latest)
            {
                yield return (latest.Name, new EdgeKeyModel(null, null, latest));
            }
        }
    }

    /// <summary>What can be sorted by under that name, or null.</summary>
    public EdgeKeyModel? FindKey(string name) => Keys().Where(one => one.Name == name && one.Key.Scalar is not { IsList: true }).Select(one => one.Key).FirstOrDefault();
}
