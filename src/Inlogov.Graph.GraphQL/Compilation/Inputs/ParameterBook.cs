using Inlogov.Graph.GraphQL.Compilation.Plans;

namespace Inlogov.Graph.GraphQL.Compilation.Inputs;

/// <summary>The parameters of one statement, each given out once: the same value asked for again has the same name.</summary>
internal sealed class ParameterBook(CypherNames names)
{
    private readonly Dictionary<string, string> _byKey = new(StringComparer.Ordinal);
    private readonly List<ParameterPlan> _plans = [];

    /// <summary>The parameters in the order in which they were first asked for.</summary>
    public IReadOnlyList<ParameterPlan> Plans => _plans;

    /// <summary>The value as the statement reads it: <c>$p0</c>.</summary>
    public string Value(InputValue value, bool withoutNulls = false) =>
        Named($"{(withoutNulls ? '-' : '=')}{value.Path}", name => new ValueParameter(name, value.Path, withoutNulls));

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
