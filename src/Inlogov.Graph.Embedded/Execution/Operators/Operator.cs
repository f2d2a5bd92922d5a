namespace Inlogov.Graph.Embedded.Execution.Operators;

/// <summary>
/// A pull iterator over the run's one row: each <see cref="MoveNext"/> fills slots and says whether there is a row. It can be
/// opened any number of times; opening it starts anew from the row that stands there.
/// </summary>
internal abstract class Operator(QueryRun run)
{
    protected QueryRun Run => run;

    /// <summary>Begins anew.</summary>
    public abstract void Open();

    /// <summary>Goes to the next row; false after the last.</summary>
    public abstract bool MoveNext();
}

/// <summary>An operator over one other.</summary>
internal abstract class UnaryOperator(QueryRun run, Operator source) : Operator(run)
{
    protected Operator Source => source;

    public override void Open() => source.Open();
}

/// <summary>Counts the rows and look-ups of another.</summary>
internal sealed class ProfilingOperator(QueryRun run, Operator source, OperatorFigures figures) : UnaryOperator(run, source)
{
    public override void Open()
    {
        var before = Run.Context.DatabaseHits;
        Source.Open();
        figures.HitsInclusive += Run.Context.DatabaseHits - before;
    }

    public override bool MoveNext()
    {
        var before = Run.Context.DatabaseHits;
        var moved = Source.MoveNext();
        figures.HitsInclusive += Run.Context.DatabaseHits - before;
        figures.Rows += moved ? 1 : 0;
        return moved;
    }
}
