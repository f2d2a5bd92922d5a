namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>Where a query stands, which decides how it may end and what it may do.</summary>
internal enum QueryRole
{
    /// <summary>It is the statement.</summary>
    Statement,

    /// <summary>In <c>CALL { … }</c>.</summary>
    Call,

    /// <summary>In <c>EXISTS { … }</c>, <c>COUNT { … }</c> or <c>COLLECT { … }</c>.</summary>
    Expression,
}
