using Inlogov.Graph.GraphQL.Compilation.Filters;
using Inlogov.Graph.GraphQL.Compilation.Inputs;
using Inlogov.Graph.GraphQL.Compilation.Matching;
using Inlogov.Graph.GraphQL.Compilation.Orders;
using Inlogov.Graph.GraphQL.Compilation.Selections;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>A connection to compile.</summary>
/// <param name="Field">The field that selects it.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Model">What it is made of.</param>
/// <param name="DefaultOrder">The order where none is asked.</param>
/// <param name="Source">What its rows are matched by.</param>
/// <param name="Condition">What of its filter the source does not say already, or null.</param>
/// <param name="Origin">Where the pattern of a through-edge begins, or null.</param>
internal sealed record ConnectionRequest(
    SelectedField Field,
    FieldArguments Arguments,
    ConnectionModel Model,
    IReadOnlyList<OrderKeyModel> DefaultOrder,
    RowSource Source,
    string? Condition,
    EdgeOrigin? Origin)
{
    /// <summary>Whether the condition reads figures, and so can be checked only once they are computed.</summary>
    public bool IsConditionLate { get; } = Source.HasFigures;

    /// <summary>Whether the condition aggregates somewhere.</summary>
    public bool ConditionAggregates { get; } = Source.Aggregates;

    /// <summary>The order where the field has none to choose, without the key that tells parallels apart; else null.</summary>
    public IReadOnlyList<OrderKey>? Keys { get; init; }

    /// <summary>Compiles the fields that edges of this connection alone have, or null.</summary>
    public Func<SelectedField, Slot>? EdgeField { get; init; }

    /// <summary>Compiles the fields beside the rows that this connection alone has, or null.</summary>
    public Func<SelectedField, Slot>? HeadField { get; init; }

    /// <summary>The text that its rows were found by, or null.</summary>
    public InputPath? SearchText { get; init; }

    /// <summary>What the rows are matched by, anew and with those conditions of the filter that are to stay; null where there are no facets.</summary>
    public Func<Func<Conjunct, bool>, FilteredRows>? Refilter { get; init; }

    /// <summary>Further arguments whose values decide which rows there are, and so mark the cursors.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];
}
