namespace Inlogov.Graph.Embedded.FullText.Searching;

/// <summary>
/// Results in Neo4j's order, which for equal scores is that of a binary heap: without a limit a heap with the best on top, filled in the order
/// of documents; with one a heap of
/// that size with the worst on top, which leaves before a better one enters, emptied from behind.
/// </summary>
/// <param name="limit">How many are kept; null for all.</param>
internal sealed class ScoreHeap(long? limit)
{
    // The first place stays empty, so that the children of i are 2i and 2i + 1.
    private readonly List<ScoredEntity> _heap = [default];

    private int Count => _heap.Count - 1;

    /// <summary>Takes the next result in the order of documents.</summary>
    public void Add(int id, float score)
    {
        if (Count == limit)
        {
            if (Count == 0 || score <= _heap[1].Score)
            {
                return;
            }

            RemoveTop();
        }

        _heap.Add(new ScoredEntity(id, score));
        Rise(Count);
    }

    /// <summary>Empties the heap, best first.</summary>
    public ScoredEntity[] Drain()
    {
        var sorted = new ScoredEntity[Count];
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[i] = _heap[1];
            RemoveTop();
        }

        if (limit is not null)
        {
            Array.Reverse(sorted);
        }

        return sorted;
    }

    private void RemoveTop()
    {
        _heap[1] = _heap[^1];
        _heap.RemoveAt(_heap.Count - 1);
        Sink(1);
    }

    private void Rise(int at)
    {
        for (; at > 1 && GoesAbove(at, at / 2); at /= 2)
        {
            Swap(at, at / 2);
        }
    }

    private void Sink(int at)
    {
        for (var child = 2 * at; child <= Count; at = child, child = 2 * at)
        {
            if (child < Count && GoesAbove(child + 1, child))
            {
                child++;
            }

            if (!GoesAbove(child, at))
            {
                return;
            }

            Swap(child, at);
        }
    }

    private bool GoesAbove(int one, int other) =>
        limit is null ? _heap[one].Score > _heap[other].Score : _heap[one].Score < _heap[other].Score;

    private void Swap(int one, int other) => (_heap[one], _heap[other]) = (_heap[other], _heap[one]);
}
