namespace Inlogov.Graph.Embedded.FullText.Patterns;

/// <summary>How many insertions, deletions, replacements and swaps of neighbours lie between a word and others, while they are few.</summary>
internal sealed class EditDistance(int[] word, int editsMax)
{
    private readonly int[] _first = new int[word.Length + 1];
    private readonly int[] _second = new int[word.Length + 1];
    private readonly int[] _third = new int[word.Length + 1];

    /// <summary>The distance, or −1 where it is more than allowed. A swapped pair is not changed further, as in Lucene's automata.</summary>
    public int To(ReadOnlySpan<int> other)
    {
        if (Math.Abs(other.Length - word.Length) > editsMax)
        {
            return -1;
        }

        var (before, above, row) = (_first, _second, _third);
        for (var j = 0; j <= word.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= other.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= word.Length; j++)
            {
                var cost = other[i - 1] == word[j - 1] ? 0 : 1;
                var edits = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && other[i - 1] == word[j - 2] && other[i - 2] == word[j - 1])
                {
                    edits = Math.Min(edits, before[j - 2] + 1);
                }

                row[j] = edits;
                least = Math.Min(least, edits);
            }

            // A swap reaches over one row.
            if (least > editsMax + 1)
            {
                return -1;
            }

            (before, above, row) = (above, row, before);
        }

        return above[word.Length] <= editsMax ? above[word.Length] : -1;
    }
}
