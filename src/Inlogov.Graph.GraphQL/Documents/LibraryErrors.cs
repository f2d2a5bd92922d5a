using GraphQL;
using GraphQL.Validation;
using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents;

/// <summary>Errors that GraphQL.NET raises, as entries of an answer.</summary>
internal static class LibraryErrors
{
    private const string SuggestionStart = " Did you mean";

    private static readonly Dictionary<string, string> NoDetails = [];

    /// <summary>Keeps message, places, code and the specification's section; without suggestions where introspection is off.</summary>
    public static ResponseError Convert(ExecutionError error, GraphQLOptions options) => new(error.Code ?? "VALIDATION_ERROR", MessageOf(error, options))
    {
        Locations = error.Locations is { } places ? [.. places.Select(place => (place.Line, place.Column))] : [],
        Details = error is ValidationError { Number: { } number } ? new Dictionary<string, string> { ["number"] = number } : NoDetails,
    };

    private static string MessageOf(ExecutionError error, GraphQLOptions options)
    {
        var suggestion = options.Introspection ? -1 : error.Message.IndexOf(SuggestionStart, StringComparison.Ordinal);
        return suggestion < 0 ? error.Message : error.Message[..suggestion];
    }
}
