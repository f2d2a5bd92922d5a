namespace Inlogov.Graph.GraphQL.Responses;

/// <summary>An error of a GraphQL answer (GraphQL specification 7.1.2).</summary>
/// <param name="Code">The stable code in <c>extensions.code</c>.</param>
/// <param name="Message">One sentence, with the remedy where there is one.</param>
internal sealed record ResponseError(string Code, string Message)
{
    /// <summary>The places in the document, line and column from 1.</summary>
    public IReadOnlyList<(int Line, int Column)> Locations { get; init; } = [];

    /// <summary>The place in the answer: response names and list positions; null where the error belongs to no field.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Further members of <c>extensions</c>, such as a correlation id.</summary>
    public IReadOnlyDictionary<string, string> Details { get; init; } = new Dictionary<string, string>();
}
