namespace Inlogov.Graph.GraphQL;

/// <summary>Whether an answer lists the statements that gave it.</summary>
public enum PlanReport
{
    /// <summary>It does not.</summary>
    Off,

    /// <summary>It does (<c>GraphQL-Plan: report</c>).</summary>
    Report,

    /// <summary>It does, and they are not run (<c>GraphQL-Plan: validate</c>).</summary>
    Validate,
}
