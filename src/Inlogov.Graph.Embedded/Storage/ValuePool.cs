using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Storage;

/// <summary>
/// Lets equal values share their memory: what was kept lately is kept again by reference. Facts repeat themselves (the name of a
/// recogniser, the id of an article in a list of sources), and every load brings its own copies. Only the one writer uses it.
/// </summary>
internal sealed class ValuePool
{
    private const int Size = 1 << 15;
    private const int TextLengthMax = 128;
    private const int ListCountMax = 8;

    private readonly GraphValue[] _recent = new GraphValue[Size];

    /// <summary>The value, or an equal one that was kept before.</summary>
    public GraphValue Share(GraphValue value) => value.Kind switch
    {
        GraphValueKind.String when value.AsString().Length <= TextLengthMax => Find(value),
        GraphValueKind.List when value.AsList().Count <= ListCountMax => Find(ShareItems(value)),
        GraphValueKind.Date => Find(value),
        _ => value,
    };

    private GraphValue Find(GraphValue value)
    {
        ref var recent = ref _recent[value.GetHashCode() & (Size - 1)];
        if (recent.Equals(value))
        {
            return recent;
        }

        recent = value;
        return value;
    }

    private GraphValue ShareItems(GraphValue list)
    {
        var items = list.AsList().AsSpan();
        GraphValue[]? shared = null;
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Kind == GraphValueKind.String)
            {
                shared ??= items.ToArray();
                shared[i] = Share(items[i]);
            }
        }

        return shared is null ? list : new GraphList(shared);
    }
}
