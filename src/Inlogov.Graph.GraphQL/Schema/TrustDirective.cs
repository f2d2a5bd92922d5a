namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>The names of <c>@trust(minConfidence: Float!)</c>, which an SDL with <c>@confidence</c> brings about.</summary>
internal static class TrustDirective
{
    public const string Name = "trust";

    public const string Argument = "minConfidence";
}
