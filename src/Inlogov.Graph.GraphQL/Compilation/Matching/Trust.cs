using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation.Matching;

/// <summary>
/// The condition that a relationship is sure enough, which <c>@trust</c> puts on every relationship that the operation follows.
/// Relationships of a type for which the SDL knows no confidence always are.
/// </summary>
internal sealed class Trust(OntologyModel ontology, CypherNames names, ParameterBook parameters, bool isAsked)
{
    /// <summary>Whether the operation restricts relationships of these types.</summary>
    public bool Restricts(IEnumerable<string> types) => isAsked && types.Any(type => ontology.ConfidenceOf(type) is not null);

    /// <summary>The condition on one relationship of these types, or null.</summary>
    public string? Of(string relationship, IReadOnlyList<string> types) =>
        Restricts(types) ? AtLeast(relationship, types, parameters.Trust()) : null;

    /// <summary>The condition on each relationship of a list, or null.</summary>
    public string? OfEach(string list, IReadOnlyList<string> types)
    {
        if (!Restricts(types))
        {
            return null;
        }

        var element = names.Element();
        return $"all({element} IN {list} WHERE {AtLeast(element, types, parameters.Trust())})";
    }

    /// <summary>The condition that a relationship of one of these types is at least as sure as a value.</summary>
    public string AtLeast(string relationship, IReadOnlyList<string> types, string value)
    {
        var isAlways = types.All(type => ontology.ConfidenceOf(type) is not null);
        return isAlways && Properties(types) is [var only] ? $"{relationship}.{only} >= {value}" : $"{Confidence(relationship, types, value)} >= {value}";
    }

    /// <summary>How sure a relationship of one of these types is; null where it does not say.</summary>
    public string Confidence(string relationship, IReadOnlyList<string> types, string? otherwise = null)
    {
        string[] values = [.. Properties(types).Select(property => $"{relationship}.{property}"), .. otherwise is null ? Array.Empty<string>() : [otherwise]];
        return values.Length == 1 ? values[0] : $"coalesce({string.Join(", ", values)})";
    }

    private string[] Properties(IReadOnlyList<string> types) =>
        [.. types.Select(ontology.ConfidenceOf).OfType<string>().Distinct(StringComparer.Ordinal).Select(CypherNames.Quote)];
}
