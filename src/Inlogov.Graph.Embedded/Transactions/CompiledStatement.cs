using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>A statement that is ready to run any number of times, also at once, with other parameters: the engine's product. Immutable.</summary>
internal abstract class CompiledStatement
{
    /// <summary>The names of the columns; empty for a statement without rows.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>Run, explain or profile.</summary>
    public abstract StatementMode Mode { get; }

    /// <summary>Whether it may change nodes, relationships or properties.</summary>
    public abstract bool WritesData { get; }

    /// <summary>Whether it changes indexes or constraints.</summary>
    public abstract bool WritesSchema { get; }

    /// <summary>The names of the parameters it needs, without the dollar sign; the session refuses to run it without them.</summary>
    public abstract IReadOnlyList<string> Parameters { get; }

    /// <summary>What was noticed while it was compiled.</summary>
    public abstract IReadOnlyList<GraphNotification> Notifications { get; }

    /// <summary>Whether it must run outside an explicit transaction, because it commits as it goes (<c>CALL … IN TRANSACTIONS</c>).</summary>
    public virtual bool CommitsItself => false;

    /// <summary>Begins to run it. Nothing need happen before the first fetch.</summary>
    public abstract StatementRun Run(StatementContext context);
}
