using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation.Plans;

/// <summary>Where the value of a parameter comes from in each request.</summary>
/// <param name="Name">The parameter's name in the statement.</param>
internal abstract record ParameterPlan(string Name);

/// <summary>A value among the arguments.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Path">Where the value stands.</param>
/// <param name="WithoutNulls">Whether nulls are left out of a list; a condition of its own stands for them.</param>
internal sealed record ValueParameter(string Name, InputPath Path, bool WithoutNulls) : ParameterPlan(Name)
{
    /// <summary>The types whose ids the value holds, so that former ids are redirected; null where it is no id.</summary>
    public CompositeModel? IdsOf { get; init; }
}

/// <summary>What a person typed, as a query of the full-text index.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Path">Where the text stands.</param>
/// <param name="IsPrefix">Whether all words are wanted, the last of which may go on.</param>
internal sealed record SearchParameter(string Name, InputPath Path, bool IsPrefix) : ParameterPlan(Name);

/// <summary>The least confidence that <c>@trust</c> asks for.</summary>
internal sealed record TrustParameter(string Name) : ParameterPlan(Name);

/// <summary>One more than the rows of a connection's page.</summary>
internal sealed record LimitParameter(string Name, int Connection) : ParameterPlan(Name);

/// <summary>A key of a connection's cursor.</summary>
internal sealed record CursorParameter(string Name, int Connection, bool IsAfter, int Key) : ParameterPlan(Name);

/// <summary>What a connection makes of its arguments in each request.</summary>
/// <param name="Index">The connection's number in the statement.</param>
/// <param name="Field">The number of its field among those that have arguments.</param>
/// <param name="ResponseName">Its name in the answer, for messages.</param>
/// <param name="Order">The order as text, which marks the cursors.</param>
/// <param name="Keys">The types of the cursor's keys.</param>
/// <param name="Marks">The arguments whose values mark the cursors.</param>
internal sealed record ConnectionPlan(
    int Index, int Field, string ResponseName, string Order, IReadOnlyList<ApiScalar> Keys, IReadOnlyList<InputPath> Marks)
{
    /// <summary>How many keys a cursor must have; the last one may be left out where it tells parallels apart.</summary>
    public required int KeysLeast { get; init; }

    /// <summary>The text that its rows were found by, or null.</summary>
    public InputPath? SearchText { get; init; }
}
