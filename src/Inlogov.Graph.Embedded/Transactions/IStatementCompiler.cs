using Inlogov.Graph.Embedded.Procedures;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>The engine's door: text in, something to run out. Safe for concurrent use.</summary>
internal interface IStatementCompiler
{
    /// <summary>
    /// Compiles a statement. What comes out may depend on names, schema and statistics of the version given; it is used again while
    /// the schema and the names are the same, and not for another text or for parameters of other types, which are checked like literals.
    /// </summary>
    /// <exception cref="Port.GraphException">The statement is refused (<c>SyntaxError</c> and the like).</exception>
    CompiledStatement Compile(string text, GraphMap parameters, GraphView view, ProcedureRegistry procedures);
}
