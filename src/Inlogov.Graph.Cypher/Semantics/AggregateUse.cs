namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>Whether an aggregating function may stand where an expression is checked.</summary>
internal enum AggregateUse
{
    /// <summary>It may not.</summary>
    Forbidden,

    /// <summary>It may: in an item of WITH or RETURN.</summary>
    Allowed,

    /// <summary>It may not, because one is around it already.</summary>
    Inside,
}
