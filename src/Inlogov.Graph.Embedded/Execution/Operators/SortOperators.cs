using Inlogov.Graph.Embedded.Planning.Plans;

namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>Sorts all rows, or each stretch of rows that agree in the keys they are sorted by already.</summary>
internal sealed class SortOperator(QueryRun run, Operator source, SortPlan plan) : UnaryOperator(run, source)
{
    private readonly RowTable _rows = new(run, plan.Order, plan.Kept);
    private int[] _order = [];
    private int _count;
    private int _next;
    private bool _isEnded;

    public override void Open()
    {
        base.Open();
        Run.Context.Release(_rows.RowBytes * _rows.Count);
        _rows.Clear();
        _count = 0;
        _next = 0;
        _isEnded = false;
    }

    public override bool MoveNext()
    {
        if (_next == _count && !_isEnded)
        {
            Gather();
        }

        if (_next == _count)
        {
            return false;
        }

        _rows.Restore(_order[_next++]);
        return true;
    }

    private void Gather()
    {
        // The row that ended the last stretch is the first of this one.
        Run.Context.Release(_rows.RowBytes * _rows.Count);
        _rows.StartFrom(_count);
        Run.Context.Hold(_rows.RowBytes * _rows.Count);
        _next = 0;
        _isEnded = true;
        while (Source.MoveNext())
        {
            Run.Tick();
            _isEnded = plan.SortedKeys == 0 || _rows.Count == 0 || _rows.HasSamePrefix(0, plan.SortedKeys);
            Run.Context.Hold(_rows.RowBytes);
            _rows.Add(_rows.Count);
            if (!_isEnded)
            {
                break;
            }
        }

        _count = _isEnded ? _rows.Count : _rows.Count - 1;
        _order = _rows.Order(_count, _order);
    }
}

/// <summary>The first rows in an order, kept in a heap whose top is the last of them.</summary>
internal sealed class TopOperator(QueryRun run, Operator source, TopPlan plan) : UnaryOperator(run, source)
{
    private readonly RowTable _rows = new(run, plan.Order, plan.Kept);
    private RowHeap? _heap;
    private int[] _order = [];
    private int _next;

    public override void Open()
    {
        base.Open();
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

        _rows.Restore(_order[_next++]);
        return true;
    }

    private void Gather(long wanted)
    {
        var number = 0L;
        while (_rows.Count < wanted && Source.MoveNext())
        {
            Run.Tick();
            Run.Context.Hold(_rows.RowBytes);
            _rows.Add(number++);
        }

        if (_rows.Count == wanted)
        {
            Replace(number);
        }

        Run.Context.Release(_rows.RowBytes * _rows.Count);
        _order = _rows.Order(_rows.Count, _order);
    }

    /// <summary>Once as many rows as wanted are there, a better one takes the place of the last.</summary>
    private void Replace(long number)
    {
        if (!Source.MoveNext())
        {
            return;
        }

        var heap = _heap ??= new RowHeap(_rows);
        heap.Fill();
        do
        {
            Run.Tick();
            if (_rows.IsBefore(heap.Last))
            {
                _rows.Replace(heap.Last, number++);
                heap.Settle();
            }
            else if (plan.SortedKeys > 0 && !_rows.HasSamePrefix(heap.Last, plan.SortedKeys))
            {
                break;
            }
        }
        while (Source.MoveNext());
    }

    private void Exhaust()
    {
        while (plan.Source.WritesAnywhere() && Source.MoveNext())
        {
            Run.Tick();
        }
    }
}
