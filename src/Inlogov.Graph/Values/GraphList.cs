using System.Collections;

namespace Inlogov.Graph.Values;

/// <summary>An immutable list of values, which may be of different types.</summary>
public sealed class GraphList : GraphObject, IReadOnlyList<GraphValue>, IEquatable<GraphList>
{
    /// <summary>The list without elements.</summary>
    public static readonly GraphList Empty = new([]);

    private readonly GraphValue[] _items;

    /// <summary>Takes the array as it is; the caller must not change it afterwards.</summary>
    public GraphList(GraphValue[] items) => _items = items;

    /// <summary>Copies the values.</summary>
    public GraphList(IEnumerable<GraphValue> items) => _items = [.. items];

    /// <inheritdoc/>
    public override GraphValueKind Kind => GraphValueKind.List;

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public GraphValue this[int index] => _items[index];

    /// <summary>The elements, without a copy.</summary>
    public ReadOnlySpan<GraphValue> AsSpan() => _items;

    /// <inheritdoc/>
    public bool Equals(GraphList? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GraphList);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<GraphValue> GetEnumerator() => ((IEnumerable<GraphValue>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
