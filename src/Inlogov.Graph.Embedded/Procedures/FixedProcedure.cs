using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Procedures;

/// <summary>A procedure whose rows come of a function.</summary>
internal sealed class FixedProcedure(
    string name,
    IReadOnlyList<ProcedureField> arguments,
    IReadOnlyList<ProcedureField> columns,
    Func<StatementContext, GraphValue[], IEnumerable<GraphValue[]>> rows)
    : Procedure(name, arguments, columns)
{
    /// <summary>Whether it writes.</summary>
    public bool IsWriting { get; init; }

    public override bool Writes => IsWriting;

    public override IEnumerable<GraphValue[]> Call(StatementContext context, GraphValue[] arguments) => rows(context, arguments);
}
