namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>The root field <c>search(query, types, where, first, after)</c>.</summary>
/// <param name="Model">What is searched.</param>
/// <param name="Connection">The connection.</param>
internal sealed record SearchRootPlan(SearchModel Model, ConnectionModel Connection) : FieldPlan
{
    /// <summary>What the user typed.</summary>
    public const string QueryArgument = "query";

    /// <summary>The types to find.</summary>
    public const string TypesArgument = "types";
}

/// <summary>The root field <c>suggest(prefix, types, first)</c>.</summary>
/// <param name="Model">What is searched.</param>
internal sealed record SuggestRootPlan(SearchModel Model) : FieldPlan
{
    /// <summary>What the user has typed so far.</summary>
    public const string PrefixArgument = "prefix";
}

/// <summary>A field of a hit, of a suggestion, or of how hits divide.</summary>
internal sealed record SearchFieldPlan(SearchField Field) : FieldPlan;

/// <summary>What is known of a hit.</summary>
internal enum SearchField
{
    /// <summary>How well it fits.</summary>
    Score,

    /// <summary>Where it fits.</summary>
    Highlights,

    /// <summary>What it is called.</summary>
    Text,

    /// <summary>The thing.</summary>
    Node,

    /// <summary>How hits divide.</summary>
    Facets,

    /// <summary>How they divide by type.</summary>
    Types,

    /// <summary>One type.</summary>
    Type,

    /// <summary>How many hits it has.</summary>
    Count,
}
