using Inlogov.Graph.Embedded.Binding.Bound;
using Inlogov.Graph.Embedded.Planning.Plans;
using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>Rows kept aside with their sort keys, and the order of ORDER BY over them.</summary>
internal sealed class RowOrder(QueryRun run, IReadOnlyList<BoundOrder> order, IReadOnlyList<int> kept) : IComparer<SortedRow>
{
    private readonly int[] _kept = [.. kept];
    private readonly BoundOrder[] _order = [.. order];

    /// <summary>About how many bytes a row kept aside takes.</summary>
    public long RowBytes => 64 + (16L * (_kept.Length + _order.Length));

    public SortedRow Take(long number)
    {
        var keys = new GraphValue[_order.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = run.Slots[_order[i].Slot];
        }

        return new SortedRow(keys, SlotCopy.Take(run, _kept), number);
    }

    public void Restore(SortedRow row) => SlotCopy.Restore(run, _kept, row.Values);

    /// <summary>How the row that stands in the slots compares with one kept aside, by the first keys.</summary>
    public bool HasSamePrefix(SortedRow row, int keys)
    {
        for (var i = 0; i < keys; i++)
        {
            if (CypherComparison.Order.Compare(run.Slots[_order[i].Slot], row.Keys[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the row that stands in the slots comes before one kept aside.</summary>
    public bool IsBefore(SortedRow row)
    {
        for (var i = 0; i < _order.Length; i++)
        {
            var compared = CypherComparison.Order.Compare(run.Slots[_order[i].Slot], row.Keys[i]);
            if (compared != 0)
            {
                return _order[i].IsDescending ? compared > 0 : compared < 0;
            }
        }

        return false;
    }

    public int Compare(SortedRow? x, SortedRow? y)
    {
        for (var i = 0; i < _order.Length; i++)
        {
            var compared = CypherComparison.Order.Compare(x!.Keys[i], y!.Keys[i]);
            if (compared != 0)
            {
                return _order[i].IsDescending ? -compared : compared;
            }
        }

        return x!.Number.CompareTo(y!.Number);
    }
}

/// <summary>A row kept aside; equal keys stay in the order in which rows came.</summary>
internal sealed record SortedRow(GraphValue[] Keys, GraphValue[] Values, long Number);

/// <summary>Sorts all rows, or each stretch of rows that agree in the keys they are sorted by already.</summary>
internal sealed class SortOperator(QueryRun run, Operator source, SortPlan plan) : UnaryOperator(run, source)
{
    private readonly RowOrder _order = new(run, plan.Order, plan.Kept);
    private readonly List<SortedRow> _rows = [];
    private SortedRow? _ahead;
    private int _next;
    private bool _isEnded;

    public override void Open()
    {
        base.Open();
        _rows.Clear();
        _ahead = null;
        _next = 0;
        _isEnded = false;
    }

    public override bool MoveNext()
    {
        if (_next == _rows.Count && !_isEnded)
        {
            Gather();
        }

        if (_next == _rows.Count)
        {
            return false;
        }

        _order.Restore(_rows[_next++]);
        return true;
    }

    private void Gather()
    {
        Run.Context.Release(_order.RowBytes * _rows.Count);
        _rows.Clear();
        _next = 0;
        if (_ahead is not null)
        {
            _rows.Add(_ahead);
            _ahead = null;
        }

        while (Source.MoveNext())
        {
            Run.Tick();
            if (plan.SortedKeys > 0 && _rows.Count > 0 && !_order.HasSamePrefix(_rows[0], plan.SortedKeys))
            {
                _ahead = _order.Take(0);
                break;
            }

            Run.Context.Hold(_order.RowBytes);
            _rows.Add(_order.Take(_rows.Count));
        }

        _isEnded = _ahead is null;
        _rows.Sort(_order);
    }
}

/// <summary>The first rows in an order, kept in a heap whose top is the last of them.</summary>
internal sealed class TopOperator(QueryRun run, Operator source, TopPlan plan) : UnaryOperator(run, source)
{
    private readonly RowOrder _order = new(run, plan.Order, plan.Kept);
    private readonly List<SortedRow> _rows = [];
    private PriorityQueue<SortedRow, SortedRow>? _heap;
    private int _next;

    public override void Open()
    {
        base.Open();
        _next = 0;
        _rows.Clear();
        var limit = RowCount.Of(plan.Limit.Evaluate(Run), "LIMIT");
        var skip = plan.Skip is null ? 0 : RowCount.Of(plan.Skip.Evaluate(Run), "SKIP");
        if (limit > 0)
        {
            Gather(limit > long.MaxValue - skip ? long.MaxValue : limit + skip);
        }
        else
        {
            Exhaust();
        }

        _next = (int)Math.Min(skip, _rows.Count);
    }

    public override bool MoveNext()
    {
        if (_next >= _rows.Count)
        {
            return false;
        }

        _order.Restore(_rows[_next++]);
        return true;
    }

    private void Gather(long wanted)
    {
        _heap ??= new PriorityQueue<SortedRow, SortedRow>(Comparer<SortedRow>.Create((x, y) => _order.Compare(y, x)));
        _heap.Clear();
        var number = 0L;
        while (Source.MoveNext())
        {
            Run.Tick();
            if (_heap.Count < wanted)
            {
                Run.Context.Hold(_order.RowBytes);
                var row = _order.Take(number++);
                _heap.Enqueue(row, row);
            }
            else if (_order.IsBefore(_heap.Peek()))
            {
                var row = _order.Take(number++);
                _heap.DequeueEnqueue(row, row);
            }
            else if (plan.SortedKeys > 0 && !_order.HasSamePrefix(_heap.Peek(), plan.SortedKeys))
            {
                break;
            }
        }

        while (_heap.TryDequeue(out var row, out _))
        {
            _rows.Add(row);
        }

        Run.Context.Release(_order.RowBytes * _rows.Count);
        _rows.Reverse();
    }

    private void Exhaust()
    {
        while (plan.Source.WritesAnywhere() && Source.MoveNext())
        {
            Run.Tick();
        }
    }
}
