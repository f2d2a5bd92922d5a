namespace Inlogov.Graph.Embedded.Storage;

/// <summary>
/// Which property keys an entity has, ascending by number: one object for all entities with the same keys, so that an
/// entity keeps only its values, and a value is found without a search.
/// </summary>
internal sealed class PropertyShape
{
    private const int DirectKeyMax = 255;

    /// <summary>The shape without keys.</summary>
    public static readonly PropertyShape Empty = new([]);

    private readonly int[] _keys;
    private readonly sbyte[]? _slots;

    internal PropertyShape(int[] keys)
    {
        _keys = keys;
        if (keys.Length is > 0 and <= sbyte.MaxValue && keys[^1] <= DirectKeyMax)
        {
            _slots = new sbyte[keys[^1] + 1];
            Array.Fill(_slots, (sbyte)-1);
            for (var slot = 0; slot < keys.Length; slot++)
            {
                _slots[keys[slot]] = (sbyte)slot;
            }
        }
    }

    /// <summary>How many keys there are.</summary>
    public int Count => _keys.Length;

    /// <summary>The numbers of the keys, ascending; slot by slot.</summary>
    public ReadOnlySpan<int> Keys => _keys;

    /// <summary>Where the value of the key stands, or a negative number where the shape has no such key.</summary>
    public int SlotOf(int key)
    {
        var slots = _slots;
        if (slots is not null)
        {
            return (uint)key < (uint)slots.Length ? slots[key] : -1;
        }

        return _keys.Length == 0 ? -1 : Array.BinarySearch(_keys, key);
    }
}
