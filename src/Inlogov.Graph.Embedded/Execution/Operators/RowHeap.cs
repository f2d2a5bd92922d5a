namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>The rows of a table as a binary heap with the last of them in their order on top.</summary>
internal sealed class RowHeap(RowTable rows)
{
    private int[] _rows = [];
    private int _count;

    /// <summary>The row that comes last.</summary>
    public int Last => _rows[0];

    /// <summary>Takes all rows of the table.</summary>
    public void Fill()
    {
        _count = rows.Count;
        if (_rows.Length < _count)
        {
            _rows = new int[_count];
        }

        for (var i = 0; i < _count; i++)
        {
            _rows[i] = i;
        }

        for (var i = (_count / 2) - 1; i >= 0; i--)
        {
            Settle(i);
        }
    }

    /// <summary>Finds the last row again after the row on top was replaced.</summary>
    public void Settle() => Settle(0);

    private void Settle(int place)
    {
        var row = _rows[place];
        while ((2 * place) + 1 < _count)
        {
            var child = (2 * place) + 1;
            if (child + 1 < _count && rows.Compare(_rows[child + 1], _rows[child]) > 0)
            {
                child++;
            }

            if (rows.Compare(_rows[child], row) <= 0)
            {
                break;
            }

            _rows[place] = _rows[child];
            place = child;
        }

        _rows[place] = row;
    }
}
