namespace Inlogov.Graph.GraphQL;

/// <summary>Whether an answer says what it was estimated to cost.</summary>
public enum CostReport
{
    /// <summary>It does not.</summary>
    Off,

    /// <summary>It does (<c>GraphQL-Cost: report</c>).</summary>
    Report,

    /// <summary>It does, and nothing is run (<c>GraphQL-Cost: validate</c>).</summary>
    Validate,
}
