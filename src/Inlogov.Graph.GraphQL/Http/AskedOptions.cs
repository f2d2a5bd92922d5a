using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Http;

/// <summary>Reads the headers by which a request asks about itself.</summary>
internal static class AskedOptions
{
    /// <summary>What the headers ask for; an error where one has a word that it does not know.</summary>
    public static GraphQLRequestOptions Read(GraphQLHttpRequest request, ref ResponseError? error) => new()
    {
        Plan = Word(request.Plan, "GraphQL-Plan", ref error) switch
        {
            "report" => PlanReport.Report,
            "validate" => PlanReport.Validate,
            _ => PlanReport.Off,
        },
        Cost = Word(request.Cost, "GraphQL-Cost", ref error) switch
        {
            "report" => CostReport.Report,
            "validate" => CostReport.Validate,
            _ => CostReport.Off,
        },
        ExplainEmpty = Switch(request.ExplainEmpty, ref error),
    };

    private static string? Word(string? header, string name, ref ResponseError? error)
    {
        if (string.IsNullOrEmpty(header))
        {
            return null;
        }

        foreach (var word in (string[])["report", "validate"])
        {
            if (header.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return word;
            }
        }

        error ??= HttpErrors.BadRequest($"The header `{name}` must be `report` or `validate`.");
        return null;
    }

    private static bool Switch(string? header, ref ResponseError? error)
    {
        if (header is not (null or "" or "0" or "1"))
        {
            error ??= HttpErrors.BadRequest("The header `GraphQL-Explain-Empty` must be `1` or `0`.");
        }

        return header == "1";
    }
}
