using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Storage;

/// <summary>The properties of one node or relationship, read in place: keys by number, ascending, each with its value, none null.</summary>
internal readonly struct PropertyList(PropertyShape shape, GraphValue[] values)
{
    private readonly PropertyShape _shape = shape;
    private readonly GraphValue[] _values = values;

    /// <summary>How many properties there are.</summary>
    public int Count => _shape.Count;

    /// <summary>The numbers of the keys, ascending.</summary>
    public ReadOnlySpan<int> Keys => _shape.Keys;

    /// <summary>The values, in the order of <see cref="Keys"/>.</summary>
    public ReadOnlySpan<GraphValue> Values => _values;

    /// <summary>The value of the key, or null.</summary>
    public GraphValue Get(int key)
    {
        var slot = _shape.SlotOf(key);
        return slot < 0 ? default : _values[slot];
    }

    /// <summary>The properties as a map.</summary>
    public GraphMap ToMap(NameTable keys)
    {
        if (_values.Length == 0)
        {
            return GraphMap.Empty;
        }

        var entries = new KeyValuePair<string, GraphValue>[_values.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = KeyValuePair.Create(keys[_shape.Keys[i]], _values[i]);
        }

        return new GraphMap(entries);
    }
}
