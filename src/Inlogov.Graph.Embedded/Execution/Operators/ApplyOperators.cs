using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>For each row of the left the rows of the right, which is opened anew over it.</summary>
internal sealed class ApplyOperator(QueryRun run, Operator left, Operator right) : Operator(run)
{
    private bool _isInside;

    public override void Open()
    {
        _isInside = false;
        left.Open();
    }

    public override bool MoveNext()
    {
        while (true)
        {
            if (_isInside && right.MoveNext())
            {
                return true;
            }

            _isInside = false;
            if (!left.MoveNext())
            {
                return false;
            }

            Run.Tick();
            right.Open();
            _isInside = true;
        }
    }
}

/// <summary>The rows of the left for which the right has a row, or has none; the right stops at its first row.</summary>
internal sealed class SemiApplyOperator(QueryRun run, Operator left, Operator right, bool isAnti) : Operator(run)
{
    public override void Open() => left.Open();

    public override bool MoveNext()
    {
        while (left.MoveNext())
        {
            Run.Tick();
            right.Open();
            if (right.MoveNext() != isAnti)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>For each row of the left the right is run to its end, and the row goes on as it was.</summary>
internal sealed class SubqueryForeachOperator(QueryRun run, Operator left, Operator right) : Operator(run)
{
    public override void Open() => left.Open();

    public override bool MoveNext()
    {
        if (!left.MoveNext())
        {
            return false;
        }

        right.Open();
        while (right.MoveNext())
        {
            Run.Tick();
        }

        return true;
    }
}

/// <summary>One row of nulls where there is none.</summary>
internal sealed class OptionalOperator(QueryRun run, Operator source, IReadOnlyList<int> nulls) : UnaryOperator(run, source)
{
    private bool _hasRows;
    private bool _isDone;

    public override void Open()
    {
        _hasRows = false;
        _isDone = false;
        base.Open();
    }

    public override bool MoveNext()
    {
        if (_isDone)
        {
            return false;
        }

        if (Source.MoveNext())
        {
            _hasRows = true;
            return true;
        }

        _isDone = true;
        foreach (var slot in nulls)
        {
            Run.Slots[slot] = GraphValue.Null;
        }

        return !_hasRows;
    }
}
