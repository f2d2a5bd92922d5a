namespace Inlogov.Graph.GraphQL.Compilation.Costs;

/// <summary>What matching the rows of a list is estimated to give and to read, before its filter.</summary>
/// <param name="Rows">How many rows there are for one row around.</param>
/// <param name="Work">What is read to find them.</param>
internal readonly record struct RowCost(Reads Rows, Reads Work)
{
    /// <summary>One row that costs nothing to find.</summary>
    public static readonly RowCost One = new(_ => 1, _ => 0);

    /// <summary>Rows and work that are estimated together.</summary>
    public static RowCost Of(Func<CostScope, (double Rows, double Work)> estimate) => new(scope => estimate(scope).Rows, scope => estimate(scope).Work);

    /// <summary>The rows of another match for each of these.</summary>
    public RowCost Then(RowCost next)
    {
        var self = this;
        return new RowCost(scope => self.Rows(scope) * next.Rows(scope), scope => self.Work(scope) + (self.Rows(scope) * next.Work(scope)));
    }
}
