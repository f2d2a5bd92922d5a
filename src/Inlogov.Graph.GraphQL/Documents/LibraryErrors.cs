using GraphQL;
using GraphQL.Validation;
using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents;

/// <summary>Errors that GraphQL.NET raises, as entries of an answer.</summary>
internal static class LibraryErrors
{
    private static readonly Dictionary<string, string> NoDetails = [];

    /// <summary>Keeps message, places, code and the specification's section.</summary>
    public static ResponseError Convert(ExecutionError error) => new(error.Code ?? "VALIDATION_ERROR", error.Message)
    {
        Locations = error.Locations is { } places ? [.. places.Select(place => (place.Line, place.Column))] : [],
        Details = error is ValidationError { Number: { } number } ? new Dictionary<string, string> { ["number"] = number } : NoDetails,
    };
}
