namespace Inlogov.Graph.GraphQL;

/// <summary>What a request asks about itself; an HTTP header each.</summary>
public sealed record GraphQLRequestOptions
{
    /// <summary>Nothing beside the answer.</summary>
    public static readonly GraphQLRequestOptions None = new();

    /// <summary>Whether <c>extensions.plan</c> lists the statements and parameters (header <c>GraphQL-Plan</c>).</summary>
    public PlanReport Plan { get; init; }
}
