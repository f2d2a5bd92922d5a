namespace Inlogov.Graph.Embedded.Storage;

/// <summary>The labels of a node: a small sorted set, one object for all nodes that have the same labels.</summary>
internal sealed class LabelSet
{
    /// <summary>The set without labels.</summary>
    public static readonly LabelSet Empty = new(0, []);

    private readonly int[] _labels;
    private readonly ulong _low;

    internal LabelSet(int number, int[] labels)
    {
        Number = number;
        _labels = labels;
        foreach (var label in labels)
        {
            _low |= label < 64 ? 1UL << label : 0;
        }
    }

    /// <summary>The number of this set in its table; sets are equal when their numbers are.</summary>
    public int Number { get; }

    /// <summary>How many labels there are.</summary>
    public int Count => _labels.Length;

    /// <summary>The numbers of the labels, ascending.</summary>
    public ReadOnlySpan<int> AsSpan() => _labels;

    /// <summary>Whether the label is in the set; false for <see cref="NameTable.Unknown"/>.</summary>
    public bool Contains(int label) =>
        (uint)label < 64 ? (_low & (1UL << label)) != 0 : label >= 64 && Array.BinarySearch(_labels, label) >= 0;
}
