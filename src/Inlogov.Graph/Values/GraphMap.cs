using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Inlogov.Graph.Values;

/// <summary>
/// An immutable map from text keys to values, which keeps the order of insertion. Two maps are equal when they hold the
/// same keys with equal values, in whatever order. A key given twice has the last value.
/// </summary>
public sealed class GraphMap : GraphObject, IReadOnlyDictionary<string, GraphValue>, IEquatable<GraphMap>
{
    /// <summary>The map without keys.</summary>
    public static readonly GraphMap Empty = new([]);

    private readonly OrderedDictionary<string, GraphValue> _entries;

    /// <summary>Copies the entries.</summary>
    public GraphMap(IEnumerable<KeyValuePair<string, GraphValue>> entries)
    {
        _entries = new OrderedDictionary<string, GraphValue>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            _entries[key] = value;
        }
    }

    /// <inheritdoc/>
    public override GraphValueKind Kind => GraphValueKind.Map;

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _entries.Keys;

    /// <inheritdoc/>
    public IEnumerable<GraphValue> Values => _entries.Values;

    /// <summary>The value of the key.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such key; <see cref="Get"/> answers null instead.</exception>
    public GraphValue this[string key] => _entries[key];

    /// <summary>A map of the given entries.</summary>
    public static GraphMap Of(params ReadOnlySpan<(string Key, GraphValue Value)> entries)
    {
        var pairs = new KeyValuePair<string, GraphValue>[entries.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = KeyValuePair.Create(entries[i].Key, entries[i].Value);
        }

        return new GraphMap(pairs);
    }

    /// <summary>The value of the key, or null where the map has no such key.</summary>
    public GraphValue Get(string key) => _entries.GetValueOrDefault(key);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _entries.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out GraphValue value) => _entries.TryGetValue(key, out value);

    /// <inheritdoc/>
    public bool Equals(GraphMap? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        foreach (var (key, value) in _entries)
        {
            if (!other.TryGetValue(key, out var theirs) || value != theirs)
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GraphMap);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 0;
        foreach (var (key, value) in _entries)
        {
            hash ^= HashCode.Combine(key, value);
        }

        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, GraphValue>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
