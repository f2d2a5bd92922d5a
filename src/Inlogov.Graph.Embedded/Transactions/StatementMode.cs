namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>Whether a statement is run, only planned, or run and measured.</summary>
internal enum StatementMode
{
    /// <summary>It is run.</summary>
    Run,

    /// <summary><c>EXPLAIN</c>: its plan is shown, and nothing runs.</summary>
    Explain,

    /// <summary><c>PROFILE</c>: it is run, and its plan shown with rows and hits.</summary>
    Profile,
}
