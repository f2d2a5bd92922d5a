namespace Inlogov.Graph.GraphQL;

/// <summary>What a request asks about itself; an HTTP header each.</summary>
public sealed record GraphQLRequestOptions
{
    /// <summary>Nothing beside the answer.</summary>
    public static readonly GraphQLRequestOptions None = new();

    /// <summary>Whether <c>extensions.plan</c> lists the statements and parameters (header <c>GraphQL-Plan</c>).</summary>
    public PlanReport Plan { get; init; }

    /// <summary>Whether <c>extensions.cost</c> tells the estimate (header <c>GraphQL-Cost</c>).</summary>
    public CostReport Cost { get; init; }

    /// <summary>Whether <c>extensions.empty</c> says why lists are empty, which asks further statements (header <c>GraphQL-Explain-Empty: 1</c>).</summary>
    public bool ExplainEmpty { get; init; }

    /// <summary>Whether the operation is to be run at all.</summary>
    internal bool Runs => Plan != PlanReport.Validate && Cost != CostReport.Validate;
}
