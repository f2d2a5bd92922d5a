using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Storage;

/// <summary>Which values a property can have: scalars, and lists of scalars of one type without nulls. Integers among floats become floats, as in Neo4j.</summary>
internal static class StorableValue
{
    /// <summary>The value as it is kept.</summary>
    /// <exception cref="Port.GraphException">It cannot be kept (<c>TypeError</c>).</exception>
    public static GraphValue Check(GraphValue value) => value.Kind switch
    {
        GraphValueKind.List => CheckList(value),
        GraphValueKind.Map or GraphValueKind.Node or GraphValueKind.Relationship or GraphValueKind.Path => throw StorageErrors.NotStorable(Name(value)),
        _ => value,
    };

    private static GraphValue CheckList(GraphValue value)
    {
        var items = value.AsList().AsSpan();
        var kind = items.Length == 0 ? GraphValueKind.Null : items[0].Kind;
        var mixed = false;
        foreach (var item in items)
        {
            switch (item.Kind)
            {
                case GraphValueKind.Null:
                    throw StorageErrors.NullInList();
                case GraphValueKind.Map or GraphValueKind.Node or GraphValueKind.Relationship or GraphValueKind.Path or GraphValueKind.List:
                    throw StorageErrors.NotStorable(Name(item));
                case GraphValueKind.Integer or GraphValueKind.Float when kind is GraphValueKind.Integer or GraphValueKind.Float:
                    mixed |= item.Kind != kind;
                    break;
                default:
                    if (item.Kind != kind)
                    {
                        throw StorageErrors.MixedList();
                    }

                    break;
            }
        }

        return mixed ? ToFloats(items) : value;
    }

    private static GraphValue ToFloats(ReadOnlySpan<GraphValue> items)
    {
        var floats = new GraphValue[items.Length];
        for (var i = 0; i < floats.Length; i++)
        {
            floats[i] = items[i].Kind == GraphValueKind.Integer ? (double)items[i].AsInteger() : items[i];
        }

        return new GraphList(floats);
    }

    private static string Name(GraphValue value) => value.Kind switch
    {
        GraphValueKind.Map => "Map" + value,
        GraphValueKind.List => "List" + value,
        _ => value.Kind.ToString(),
    };
}
