using GraphQL.Validation;
using Inlogov.Graph.GraphQL.Responses;

namespace Inlogov.Graph.GraphQL.Documents;

/// <summary>The variables of one request as their types want them; <see cref="Errors"/> is empty when they could be coerced.</summary>
/// <param name="Values">The variables that were provided or have a default; others are absent, which differs from null.</param>
/// <param name="Errors">What could not be coerced.</param>
internal sealed record CoercedVariables(Variables Values, IReadOnlyList<ResponseError> Errors)
{
    /// <summary>The variables of an operation that declares none.</summary>
    public static readonly CoercedVariables None = new(Variables.None, []);
}
