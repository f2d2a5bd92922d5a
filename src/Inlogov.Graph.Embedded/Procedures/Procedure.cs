using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Procedures;

/// <summary>What <c>CALL</c> calls.</summary>
internal abstract class Procedure(string name, IReadOnlyList<ProcedureField> arguments, IReadOnlyList<ProcedureField> columns)
{
    /// <summary>The name with its namespace, such as <c>db.labels</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The arguments, in order; those with a default stand last.</summary>
    public IReadOnlyList<ProcedureField> Arguments { get; } = arguments;

    /// <summary>The columns of its rows; none for a procedure that gives no rows (void).</summary>
    public IReadOnlyList<ProcedureField> Columns { get; } = columns;

    /// <summary>Whether it writes, so that a reading session may not call it.</summary>
    public virtual bool Writes => false;

    /// <summary>The signature as messages write it: <c>db.labels() :: (label :: STRING)</c>.</summary>
    public string Signature => $"{Name}({Write(Arguments)}) :: {(Columns.Count == 0 ? "VOID" : $"({Write(Columns)})")}";

    /// <summary>Calls it with one value an argument, defaults filled in and types checked; rows have one value a column.</summary>
    public abstract IEnumerable<GraphValue[]> Call(StatementContext context, GraphValue[] arguments);

    private static string Write(IReadOnlyList<ProcedureField> fields) =>
        string.Join(", ", fields.Select(field => $"{field.Name} :: {field.Type}"));
}
