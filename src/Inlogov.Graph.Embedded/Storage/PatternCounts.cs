namespace Inlogov.Graph.Embedded.Storage;

/// <summary>
/// Exact numbers of relationships by the labels of the start, the type, and the labels of the end. Kept by whole label
/// sets, so that a new relationship adds to one number; a question about single labels sums the sets that have them.
/// </summary>
internal sealed class PatternCounts
{
    private readonly LabelSetTable _labelSets;
    private Dictionary<(int Start, int Type, int End), int> _counts;
    private bool _owned;

    public PatternCounts(LabelSetTable labelSets)
        : this(labelSets, [])
    {
    }

    private PatternCounts(LabelSetTable labelSets, Dictionary<(int Start, int Type, int End), int> counts)
    {
        _labelSets = labelSets;
        _counts = counts;
    }

    /// <summary>A version to write, which leaves this one as it is.</summary>
    public PatternCounts Fork() => new(_labelSets, _counts);

    /// <summary>Ends writing: from now on this version does not change.</summary>
    public void Freeze() => _owned = false;

    /// <summary>Adds to a number; it may be negative.</summary>
    public void Add(LabelSet start, int type, LabelSet end, int difference)
    {
        if (!_owned)
        {
            _owned = true;
            _counts = new(_counts);
        }

        var key = (start.Number, type, end.Number);
        var count = _counts.GetValueOrDefault(key) + difference;
        if (count == 0)
        {
            _counts.Remove(key);
        }
        else
        {
            _counts[key] = count;
        }
    }

    /// <summary>The relationships from a node with the label, of the type, to a node with the label; each may be <see cref="NameTable.Any"/>.</summary>
    public long Sum(int start, int type, int end)
    {
        var sum = 0L;
        foreach (var (key, count) in _counts)
        {
            if ((type == NameTable.Any || key.Type == type) && Has(key.Start, start) && Has(key.End, end))
            {
                sum += count;
            }
        }

        return sum;
    }

    /// <summary>All numbers by whole label sets.</summary>
    public IEnumerable<(LabelSet Start, int Type, LabelSet End, int Count)> All()
    {
        foreach (var (key, count) in _counts)
        {
            yield return (_labelSets[key.Start], key.Type, _labelSets[key.End], count);
        }
    }

    private bool Has(int set, int label) => label == NameTable.Any || _labelSets[set].Contains(label);
}
