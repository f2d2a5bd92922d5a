using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation.Inputs;

/// <summary>The parameters of one statement, each given out once: the same value asked for again has the same name.</summary>
internal sealed class ParameterBook(CypherNames names)
{
    private readonly Dictionary<string, string> _byKey = new(StringComparer.Ordinal);
    private readonly List<ParameterPlan> _plans = [];
    private readonly List<(InputPath Path, string Field)> _limitedRows = [];

    /// <summary>The parameters in the order in which they were first asked for.</summary>
    public IReadOnlyList<ParameterPlan> Plans => _plans;

    /// <summary>The numbers of rows that are limited like a page, each with the field that has it.</summary>
    public IReadOnlyList<(InputPath Path, string Field)> LimitedRows => _limitedRows;

    /// <summary>A number of rows that is limited like a page.</summary>
    public string Rows(InputValue value, string field)
    {
        _limitedRows.Add((value.Path, field));
        return Value(value);
    }

    /// <summary>The value as the statement reads it: <c>$p0</c>.</summary>
    public string Value(InputValue value, bool withoutNulls = false, CompositeModel? idsOf = null) =>
        Named($"{(withoutNulls ? '-' : '=')}{value.Path}", name => new ValueParameter(name, value.Path, withoutNulls) { IdsOf = idsOf });

    /// <summary>A text that a person typed, as a query of the full-text index.</summary>
    public string Search(InputValue text, bool isPrefix = false) =>
        Named($"search {text.Path}", name => new SearchParameter(name, text.Path, isPrefix));

    /// <summary>The least confidence that <c>@trust</c> asks for.</summary>
    public string Trust() => Named("trust", name => new TrustParameter(name));

    /// <summary>One more than the rows of a page.</summary>
    public string Limit(int connection) =>
        Named(FormattableString.Invariant($"limit {connection}"), name => new LimitParameter(name, connection));

    /// <summary>A key of a cursor.</summary>
    public string CursorKey(int connection, bool isAfter, int key) =>
        Named(FormattableString.Invariant($"cursor {connection} {isAfter} {key}"), name => new CursorParameter(name, connection, isAfter, key));

    private string Named(string key, Func<string, ParameterPlan> plan)
    {
        if (!_byKey.TryGetValue(key, out var name))
        {
            name = names.Parameter();
            _byKey.Add(key, name);
            _plans.Add(plan(name));
        }

        return "$" + name;
    }
}
