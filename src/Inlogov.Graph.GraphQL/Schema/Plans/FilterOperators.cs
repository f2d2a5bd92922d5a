using System.Collections.Frozen;

namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>The comparisons of scalar filters, by the key that asks for each. Names and meanings follow Hot Chocolate.</summary>
internal static class FilterOperators
{
    /// <summary>The key that makes the comparisons beside it ignore case; a Boolean.</summary>
    public const string CaseInsensitive = "caseInsensitive";

    /// <summary>The quantifiers' keys: at least one.</summary>
    public const string Some = "some";

    /// <summary>Not one.</summary>
    public const string None = "none";

    /// <summary>Each; true of an empty list.</summary>
    public const string All = "all";

    /// <summary>Whether there is any at all; a Boolean.</summary>
    public const string Any = "any";

    /// <summary>The comparisons by key.</summary>
    public static readonly FrozenDictionary<string, FilterOperator> ByKey = new Dictionary<string, FilterOperator>(StringComparer.Ordinal)
    {
        ["eq"] = new(Comparison.Equal, false),
        ["neq"] = new(Comparison.Equal, true),
        ["in"] = new(Comparison.In, false),
        ["nin"] = new(Comparison.In, true),
        ["contains"] = new(Comparison.Contains, false),
        ["ncontains"] = new(Comparison.Contains, true),
        ["startsWith"] = new(Comparison.StartsWith, false),
        ["nstartsWith"] = new(Comparison.StartsWith, true),
        ["endsWith"] = new(Comparison.EndsWith, false),
        ["nendsWith"] = new(Comparison.EndsWith, true),
        ["gt"] = new(Comparison.Greater, false),
        ["ngt"] = new(Comparison.Greater, true),
        ["gte"] = new(Comparison.GreaterOrEqual, false),
        ["ngte"] = new(Comparison.GreaterOrEqual, true),
        ["lt"] = new(Comparison.Less, false),
        ["nlt"] = new(Comparison.Less, true),
        ["lte"] = new(Comparison.LessOrEqual, false),
        ["nlte"] = new(Comparison.LessOrEqual, true),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
