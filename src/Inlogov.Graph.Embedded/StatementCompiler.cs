using Inlogov.Graph.Embedded.Procedures;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded;

/// <summary>The life of a statement, up to the point where it can run: parse, check, bind, plan, optimise, compile.</summary>
internal sealed class StatementCompiler : IStatementCompiler
{
    public CompiledStatement Compile(string text, GraphView view, ProcedureRegistry procedures) =>
        throw new GraphException(GraphStatusCodes.ExecutionFailed, "The embedded database does not run statements yet.");
}
