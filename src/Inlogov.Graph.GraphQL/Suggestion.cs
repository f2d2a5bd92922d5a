using GraphQL.Utilities;

namespace Inlogov.Graph.GraphQL;

/// <summary>Guesses what a misspelt name was meant to be.</summary>
internal static class Suggestion
{
    private const int CandidatesMax = 1_000;

    /// <summary><c> Did you mean `person`?</c> with a space before it, or nothing where no name is near.</summary>
    public static string For(string name, IEnumerable<string> names, string prefix = "")
    {
        var near = StringUtils.SuggestionList(name, names.Distinct(StringComparer.Ordinal).Take(CandidatesMax)).Take(3).ToList();
        return near.Count == 0 ? string.Empty : $" Did you mean {string.Join(" or ", near.Select(one => $"`{prefix}{one}`"))}?";
    }
}
