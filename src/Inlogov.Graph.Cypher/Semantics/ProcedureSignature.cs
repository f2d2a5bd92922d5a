namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>What a procedure takes and yields.</summary>
/// <param name="Name">Its full name; case counts.</param>
/// <param name="Parameters">Its arguments in order.</param>
/// <param name="Columns">What it yields; none for a procedure that only does something.</param>
/// <param name="Mode">What it may touch.</param>
public sealed record ProcedureSignature(
    string Name, IReadOnlyList<ProcedureField> Parameters, IReadOnlyList<ProcedureField> Columns, ProcedureMode Mode = ProcedureMode.Read)
{
    /// <summary>How many arguments must be given.</summary>
    public int Required => Parameters.Count(one => !one.HasDefault);
}
