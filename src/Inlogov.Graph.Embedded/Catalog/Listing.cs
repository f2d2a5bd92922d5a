using Inlogov.Graph.Embedded.Procedures;
using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Catalog;

/// <summary>A list that a <c>SHOW</c> command shows.</summary>
/// <param name="ProcedureName">The procedure that gives its rows.</param>
/// <param name="ShownCount">How many of the columns are shown where none are asked for.</param>
/// <param name="Columns">All columns, in order.</param>
internal sealed record Listing(string ProcedureName, int ShownCount, IReadOnlyList<string> Columns)
{
    /// <summary>The columns shown where none are asked for.</summary>
    public IReadOnlyList<string> Shown { get; init; } = [.. Columns.Take(ShownCount)];

    /// <summary>The procedure that gives the rows; its one argument is the word that narrows the list.</summary>
    public Procedure ToProcedure(Func<StatementContext, string, IEnumerable<GraphValue[]>> rows) => new FixedProcedure(
        ProcedureName,
        [new ProcedureField("filter", "STRING")],
        [.. Columns.Select(column => new ProcedureField(column, "ANY"))],
        (context, arguments) => rows(context, arguments[0].AsString()));
}
