using Inlogov.Graph.GraphQL.Http;
using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Tests.Operations;

/// <summary>The block <c>headers</c> of a case: what the request asks about itself.</summary>
internal static class CaseHeaders
{
    public static GraphQLRequestOptions Read(string? block)
    {
        if (block is null)
        {
            return GraphQLRequestOptions.None;
        }

        var headers = block.Split('\n').Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        ResponseError? error = null;
        return AskedOptions.Read(
            new GraphQLHttpRequest
            {
                Method = "POST",
                Plan = headers.GetValueOrDefault("GraphQL-Plan"),
                Cost = headers.GetValueOrDefault("GraphQL-Cost"),
                ExplainEmpty = headers.GetValueOrDefault("GraphQL-Explain-Empty"),
            },
            ref error);
    }
}
