using System.Runtime.CompilerServices;
using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>
/// Rows kept aside with their sort keys, in one array that is used again each time an operator is opened, and the order of ORDER BY over them. Rows with equal
/// keys stay in the order in which they came. Benchmark: peers, Q2, where a subquery sorts a few rows a thousand times.
/// </summary>
internal sealed class RowTable : IComparer<int>
{
    private const int RowsAtFirst = 8;
    private const int SortedByInsertionMax = 16;

    private readonly QueryRun _run;
    private readonly int[] _slots;
    private readonly bool[] _descending;
    private GraphValue[] _cells = [];
    private long[] _numbers = [];

    public RowTable(QueryRun run, IReadOnlyList<BoundOrder> order, IReadOnlyList<int> kept)
    {
        _run = run;
        _slots = [.. order.Select(one => one.Slot), .. kept];
        _descending = [.. order.Select(one => one.IsDescending)];
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>About how many bytes a row kept aside takes.</summary>
    public long RowBytes => 16 + (16L * _slots.Length);

    public void Clear() => Count = 0;

    /// <summary>Keeps the row that stands in the slots.</summary>
    /// <param name="number">How many rows came before it.</param>
    public void Add(long number)
    {
        if (Count == _numbers.Length)
        {
            var rows = Math.Max(RowsAtFirst, Count * 2);
            Array.Resize(ref _numbers, rows);
            Array.Resize(ref _cells, rows * _slots.Length);
        }

        Replace(Count++, number);
    }

    /// <summary>Puts the row that stands in the slots into the place of another.</summary>
    public void Replace(int row, long number)
    {
        _numbers[row] = number;
        var cells = _cells.AsSpan(row * _slots.Length, _slots.Length);
        var slots = _run.Slots;
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = slots[_slots[i]];
        }
    }

    /// <summary>Puts a row back into the slots.</summary>
    public void Restore(int row)
    {
        var cells = _cells.AsSpan(row * _slots.Length, _slots.Length);
        var slots = _run.Slots;
        for (var i = _descending.Length; i < cells.Length; i++)
        {
            slots[_slots[i]] = cells[i];
        }
    }

    /// <summary>Forgets the rows before one, so that it and those behind it are the first.</summary>
    public void StartFrom(int row)
    {
        var left = Count - row;
        Array.Copy(_cells, row * _slots.Length, _cells, 0, left * _slots.Length);
        for (var i = 0; i < left; i++)
        {
            _numbers[i] = i;
        }

        Count = left;
    }

    /// <summary>The first rows of the table in their order.</summary>
    /// <param name="count">How many rows.</param>
    /// <param name="order">An array to use again.</param>
    public int[] Order(int count, int[] order)
    {
        if (order.Length < count)
        {
            order = new int[_numbers.Length];
        }

        if (count <= SortedByInsertionMax)
        {
            Insert(count, order);
            return order;
        }

        for (var i = 0; i < count; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, 0, count, this);
        return order;
    }

    /// <inheritdoc/>
    public int Compare(int x, int y)
    {
        var (left, right) = (x * _slots.Length, y * _slots.Length);
        for (var i = 0; i < _descending.Length; i++)
        {
            var compared = CypherComparison.Order.Compare(_cells[left + i], _cells[right + i]);
            if (compared != 0)
            {
                return _descending[i] ? -compared : compared;
            }
        }

        return _numbers[x].CompareTo(_numbers[y]);
    }

    /// <summary>Whether the row that stands in the slots agrees with one kept aside in the first keys.</summary>
    public bool HasSamePrefix(int row, int keys)
    {
        for (var i = 0; i < keys; i++)
        {
            if (CompareKey(row, i) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the row that stands in the slots comes before one kept aside.</summary>
    public bool IsBefore(int row)
    {
        for (var i = 0; i < _descending.Length; i++)
        {
            var compared = CompareKey(row, i);
            if (compared != 0)
            {
                return _descending[i] ? compared > 0 : compared < 0;
            }
        }

        return false;
    }

    private void Insert(int count, int[] order)
    {
        for (var i = 0; i < count; i++)
        {
            var at = i;
            for (; at > 0 && Compare(order[at - 1], i) > 0; at--)
            {
                order[at] = order[at - 1];
            }

            order[at] = i;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int CompareKey(int row, int key) => CypherComparison.Order.Compare(_run.Slots[_slots[key]], _cells[(row * _slots.Length) + key]);
}
