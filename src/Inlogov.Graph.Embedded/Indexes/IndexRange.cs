using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Indexes;

/// <summary>
/// A part of an index that is one stretch of its order: equality on the leading properties, and then, where wanted, a range
/// or a prefix of the next one. A range is exact for Boolean, number, string and temporal bounds: it holds only values of the
/// bound's own type. A bound that compares with nothing (null, NaN, a point, a duration, a map) gives an empty range; with a
/// list as bound the caller checks again.
/// </summary>
internal sealed class IndexRange
{
    /// <summary>The whole index.</summary>
    public static readonly IndexRange All = new([]);

    private static readonly IndexRange None = new([]) { _isEmpty = true };

    private readonly GraphValue[] _leading;
    private GraphValue _low;
    private GraphValue _high;
    private bool _lowInclusive;
    private bool _highInclusive;
    private int _rank = -1;
    private string? _prefix;
    private bool _isEmpty;
    private bool _isWhole;

    private IndexRange(GraphValue[] leading) => _leading = leading;

    /// <summary>Whether nothing can be in the range.</summary>
    public bool IsEmpty => _isEmpty;

    /// <summary>The entities whose leading properties equal the values (all properties of the index, or fewer).</summary>
    public static IndexRange Equal(params ReadOnlySpan<GraphValue> values) => HasUnequal(values) ? None : new IndexRange(values.ToArray());

    /// <summary>The entries of exactly the key, which for an index of several properties is the list of their values.</summary>
    internal static IndexRange Exactly(GraphValue key) => new([key]) { _isWhole = true };

    /// <summary>The entities whose leading properties equal the values, and whose next one lies between the bounds; a null bound is none.</summary>
    /// <param name="leading">Values of the leading properties; none for an index of one property.</param>
    /// <param name="low">The lower bound, or null (the C# null) for none.</param>
    /// <param name="lowInclusive">Whether the lower bound itself is meant.</param>
    /// <param name="high">The upper bound, or null (the C# null) for none.</param>
    /// <param name="highInclusive">Whether the upper bound itself is meant.</param>
    public static IndexRange Between(
        ReadOnlySpan<GraphValue> leading, GraphValue? low, bool lowInclusive, GraphValue? high, bool highInclusive)
    {
        var rank = IndexKeyOrder.Rank(low ?? high ?? default);
        if (HasUnequal(leading) || IsUnordered(low) || IsUnordered(high) || (low is not null && high is not null && rank != IndexKeyOrder.Rank(high.Value)))
        {
            return None;
        }

        return new IndexRange(leading.ToArray())
        {
            _rank = rank,
            _low = low ?? default,
            _lowInclusive = lowInclusive,
            _high = high ?? default,
            _highInclusive = highInclusive,
        };
    }

    /// <summary>The entities whose leading properties equal the values, and whose next one is a string that begins so.</summary>
    public static IndexRange StartsWith(ReadOnlySpan<GraphValue> leading, string prefix) =>
        HasUnequal(leading) ? None : new IndexRange(leading.ToArray()) { _prefix = prefix };

    /// <summary>Where an entry stands: negative before the range, zero in it, positive after it.</summary>
    public int Place(GraphValue key, bool isComposite)
    {
        if (_isWhole || !isComposite)
        {
            return _leading.Length == 1 ? IndexKeyOrder.Compare(key, _leading[0]) : PlaceNext(key);
        }

        var parts = key.AsList().AsSpan();
        for (var i = 0; i < _leading.Length; i++)
        {
            var order = IndexKeyOrder.Compare(parts[i], _leading[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return _leading.Length == parts.Length ? 0 : PlaceNext(parts[_leading.Length]);
    }

    private int PlaceNext(GraphValue part)
    {
        if (_prefix is not null)
        {
            return PlacePrefix(part, _prefix);
        }

        if (_rank < 0)
        {
            return 0;
        }

        var order = IndexKeyOrder.Rank(part).CompareTo(_rank);
        if (order != 0)
        {
            return order;
        }

        if (!_low.IsNull && IndexKeyOrder.Compare(part, _low) is var fromLow && (fromLow < 0 || (fromLow == 0 && !_lowInclusive)))
        {
            return -1;
        }

        return !_high.IsNull && IndexKeyOrder.Compare(part, _high) is var fromHigh && (fromHigh > 0 || (fromHigh == 0 && !_highInclusive))
            ? 1
            : 0;
    }

    private static int PlacePrefix(GraphValue part, string prefix)
    {
        if (part.Kind != GraphValueKind.String)
        {
            return IndexKeyOrder.Compare(part, prefix);
        }

        var text = part.AsString();
        return text.StartsWith(prefix, StringComparison.Ordinal) ? 0 : IndexKeyOrder.CompareText(text, prefix);
    }

    private static bool HasUnequal(ReadOnlySpan<GraphValue> values)
    {
        foreach (var value in values)
        {
            if (value.IsNull || (value.Kind == GraphValueKind.Float && double.IsNaN(value.AsFloat())))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnordered(GraphValue? bound) => bound is { } value && value.Kind switch
    {
        GraphValueKind.Float => double.IsNaN(value.AsFloat()),
        GraphValueKind.Null or GraphValueKind.Point or GraphValueKind.Duration or GraphValueKind.Map => true,
        _ => false,
    };
}
