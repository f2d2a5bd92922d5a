namespace Inlogov.Graph.Embedded.Storage;

/// <summary>Keeps each set of labels once, and remembers which set comes of adding a label to another. Safe for concurrent use.</summary>
internal sealed class LabelSetTable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LabelSet> _byContent = new(StringComparer.Ordinal) { [string.Empty] = LabelSet.Empty };
    private readonly Dictionary<(int Set, int Label), LabelSet> _with = [];
    private readonly Dictionary<(int Set, int Label), LabelSet> _without = [];
    private readonly List<LabelSet> _sets = [LabelSet.Empty];

    /// <summary>The set of the number.</summary>
    public LabelSet this[int number]
    {
        get
        {
            lock (_gate)
            {
                return _sets[number];
            }
        }
    }

    /// <summary>The set with the label added.</summary>
    public LabelSet With(LabelSet set, int label)
    {
        if (set.Contains(label))
        {
            return set;
        }

        lock (_gate)
        {
            if (!_with.TryGetValue((set.Number, label), out var larger))
            {
                int[] labels = [.. set.AsSpan(), label];
                Array.Sort(labels);
                larger = Intern(labels);
                _with[(set.Number, label)] = larger;
            }

            return larger;
        }
    }

    /// <summary>The set with the label taken away.</summary>
    public LabelSet Without(LabelSet set, int label)
    {
        if (!set.Contains(label))
        {
            return set;
        }

        lock (_gate)
        {
            if (!_without.TryGetValue((set.Number, label), out var smaller))
            {
                smaller = Intern(Array.FindAll(set.AsSpan().ToArray(), one => one != label));
                _without[(set.Number, label)] = smaller;
            }

            return smaller;
        }
    }

    private LabelSet Intern(int[] labels)
    {
        var content = string.Join(' ', labels);
        if (!_byContent.TryGetValue(content, out var set))
        {
            set = new LabelSet(_sets.Count, labels);
            _sets.Add(set);
            _byContent[content] = set;
        }

        return set;
    }
}
