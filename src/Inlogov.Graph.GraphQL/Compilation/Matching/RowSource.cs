using Inlogov.Graph.GraphQL.Compilation.Costs;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation.Matching;

/// <summary>
/// What the rows of a connection, or the witnesses of a quantifier, are matched by: clauses, the variables that they bind,
/// and the figures of a through-pattern, which are computed only where something asks for them.
/// </summary>
/// <param name="names">Where new variables come from.</param>
/// <param name="node">The variable of a row's node.</param>
/// <param name="pattern">
/// The last pattern, given the relationship's variable (empty where nothing asks for it); null where the steps end in a WITH that has the rows.
/// </param>
internal sealed class RowSource(CypherNames names, string node, Func<string, string>? pattern)
{
    private readonly OrderedDictionary<string, string> _figures = new(StringComparer.Ordinal);
    private string? _relationship;

    /// <summary>The variable of a row's node.</summary>
    public string Node { get; } = node;

    /// <summary>The variables from around that the clauses read.</summary>
    public IReadOnlyList<string> Outer { get; init; } = [];

    /// <summary>Whole clauses that stand before the last pattern.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>Conditions that belong to the last pattern, whatever the filter.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>The variable of the relationship, where a condition needs it in any case.</summary>
    public string? RelationshipVariable
    {
        init => _relationship = value;
    }

    /// <summary>Further variables that the steps have computed for each row.</summary>
    public IReadOnlyList<string> Computed { get; init; } = [];

    /// <summary>Whether one node can stand in several rows, which only their relationships then tell apart.</summary>
    public bool HasParallels { get; init; }

    /// <summary>Whether several matches can have one node, which then counts once.</summary>
    public bool IsDistinct { get; init; }

    /// <summary>The variable of the counted nodes of a through-pattern.</summary>
    public string? Counted { get; init; }

    /// <summary>Whether a counted node can stand in several matches with one node of the row.</summary>
    public bool CountsDistinct { get; init; } = true;

    /// <summary>The number of rows without a filter as an expression that reads no rows, or null.</summary>
    public string? Degree { get; init; }

    /// <summary>What matching is estimated to give and to read.</summary>
    public RowCost Cost { get; init; } = RowCost.One;

    /// <summary>What checking the filter is estimated to read for each row.</summary>
    public IList<Reads> Checks { get; } = [];

    /// <summary>What matching and filtering are estimated to read.</summary>
    public double Reads(CostScope scope) => Cost.Work(scope) + (Cost.Rows(scope) * Checks.Sum(check => check(scope)));

    /// <summary>Whether all nodes of a label are candidates, so that an index can give the order.</summary>
    public bool IsScan { get; init; }

    /// <summary>Whether the clauses, or a condition of the filter, aggregate.</summary>
    public bool Aggregates { get; set; }

    /// <summary>Whether figures of a through-pattern are computed.</summary>
    public bool HasFigures => _figures.Count > 0;

    /// <summary>The variables that a row carries on.</summary>
    public IEnumerable<string> Carried => _relationship is null
        ? [Node, .. Computed, .. _figures.Values]
        : [Node, _relationship, .. Computed, .. _figures.Values];

    /// <summary>The last pattern.</summary>
    public string Pattern => pattern!(_relationship ?? string.Empty);

    /// <summary>The variable of the relationship.</summary>
    public string Relationship() => _relationship ??= names.Relationship();

    /// <summary>The variable of the number of supporting nodes.</summary>
    public string SupportCount() => Figure(CountsDistinct ? $"count(DISTINCT {Counted})" : $"count({Counted})");

    /// <summary>The variable of the greatest value of a property of the supporting nodes.</summary>
    public string Latest(LatestModel latest) => Figure($"max({Scalars.Text(Counted!, latest.Field)})");

    /// <summary>The matching clauses with these conditions.</summary>
    public IEnumerable<string> Match(IEnumerable<string?> conditions) =>
        [.. Steps, .. pattern is null ? Array.Empty<string>() : ["MATCH " + Pattern], .. CypherText.Where([.. Conditions, .. conditions])];

    /// <summary>The clause that gives each row once, with its figures; null where the match does so already.</summary>
    public string? Group()
    {
        if (HasFigures)
        {
            return $"WITH {Node}, {string.Join(", ", _figures.Select(figure => $"{figure.Key} AS {figure.Value}"))}";
        }

        return IsDistinct ? "WITH DISTINCT " + Node : null;
    }

    private string Figure(string aggregation)
    {
        Aggregates = true;
        if (!_figures.TryGetValue(aggregation, out var variable))
        {
            variable = names.Computed();
            _figures.Add(aggregation, variable);
        }

        return variable;
    }
}
