namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>What a procedure may touch.</summary>
public enum ProcedureMode
{
    /// <summary>It reads the graph.</summary>
    Read,

    /// <summary>It changes the graph.</summary>
    Write,

    /// <summary>It changes indexes or constraints.</summary>
    Schema,

    /// <summary>It is about the server.</summary>
    Dbms,
}
